import type { Content } from './pages/content.ts';

/** The site's pages, ready to be drawn, with what is published. */
export interface SitePages {
  drawPage: (typeof import('virtual:site-pages'))['drawPage'];
  styles: string;
  content: Content;
}

/**
 * Loads the site's pages, which nobody needs who only fills in a form, and what the last build published.
 * @throws where one of them cannot be loaded
 */
export const loadSitePages = async (): Promise<SitePages> => {
  const [{ drawPage, styles }, answer] = await Promise.all([
    import('virtual:site-pages'),
    fetch('/admin/content.json'),
  ]);
  if (!answer.ok) throw new Error(`content.json: ${answer.status}`);
  return { drawPage, styles, content: (await answer.json()) as Content };
};
