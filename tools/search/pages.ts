import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLFile } from 'pagefind';

/** A page for an index; its address is the one within the site. */
export type Page = Required<Pick<HTMLFile, 'url' | 'content'>>;

/** The built pages of a language that the full-text search finds, as they are. */
export const searchedPages = (built: string, locale: string): Page[] => {
  const pages = globSync(`${locale}/**/index.html`, { cwd: built })
    .sort()
    .map((file) => ({
      url: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      content: readFileSync(join(built, file), 'utf8'),
    }))
    .filter(({ content }) => content.includes('data-pagefind-body'));
  if (pages.length === 0) throw new Error(`${built} has no pages in ${locale}; build the site.`);
  return pages;
};

/** The same pages as a site has them that knows nothing of Pagefind but where its text is. */
export const asPlain = ({ url, content }: Page): Page => ({
  url,
  content: content.replaceAll(
    / data-pagefind-(ignore|meta|filter)(=("[^"]*"|'[^']*'|[^\s>]+))?/g,
    '',
  ),
});
