import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A page for an index, with its address within the site. */
export interface Page {
  url: string;
  content: string;
}

/** The built pages that mark a part of themselves with `data-pagefind-body`; of one language, if that is named. */
export const searchedPages = (built: string, locale = '*'): Page[] => {
  const pages = globSync(`${locale}/**/index.html`, { cwd: built })
    .sort()
    .map((file) => ({
      url: `/${file.replaceAll(sep, '/').replace(/index\.html$/, '')}`,
      content: readFileSync(join(built, file), 'utf8'),
    }))
    .filter(({ content }) => content.includes('data-pagefind-body'));
  if (pages.length === 0) throw new Error(`No page in ${built} is for the search.`);
  return pages;
};

/**
 * Whether a page is news or a day of a campaign, which are searched by themselves: they grow, and pages that
 * help do not.
 */
export const isNews = ({ content }: Page): boolean =>
  /data-pagefind-filter="?kind:(news|campaign)\b/.test(content);
