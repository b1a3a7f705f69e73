import type { APIRoute } from 'astro';
import { listedPages } from '../views/sitemap.ts';

/** Every page that search engines may list, with its languages; a page that only stands in for another is left out. */
export const GET: APIRoute = async ({ site }) => {
  const address = (path: string) => new URL(path, site).href;
  const urls = (await listedPages()).map(({ path, languages }) => {
    const alternates = Object.entries(languages).map(
      ([tag, other]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${address(other)}"/>`,
    );
    return `<url><loc>${address(path)}</loc>${alternates.join('')}</url>`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
