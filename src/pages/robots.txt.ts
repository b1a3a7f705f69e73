import type { APIRoute } from 'astro';

/** Everything may be found; what may not says so itself. The desk is not named here: a list of doors helps nobody. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', site).href}\n`);
