import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { kindsOfWork } from '../../../src/search/answer.ts';

/** A page for an index, with its address within the site. */
export interface Page {
  url: string;
  content: string;
}

/**
 * The built pages that mark a part of themselves with `data-pagefind-body`; of one language, if that is named. Those
 * of a finished site have lost the phrases that people type (see lean/).
 */
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

const ofWork = new RegExp(`data-pagefind-filter="?kind:(${kindsOfWork.join('|')})\\b`);

/**
 * Whether a page tells of work against violence: news, projects, organisations and their like are searched by
 * themselves. They grow, and pages that help do not.
 */
export const isNews = ({ content }: Page): boolean => ofWork.test(content);
