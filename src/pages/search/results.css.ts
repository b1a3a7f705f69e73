import type { APIRoute } from 'astro';
import styles from '../../styles/search-results.css?inline';

/**
 * How answers of the search look. A file of its own, among those that no browser keeps: pages carry the styles
 * of what is on them, and most are read without a search.
 */
export const GET: APIRoute = () =>
  new Response(styles, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
