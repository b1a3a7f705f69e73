import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexFile } from './search/packing.ts';
import { isNews, searchedPages, type Page } from './search/pages.ts';
import { served } from './search/served.ts';

/**
 * Makes `<folder>/pagefind/` from the built pages that mark a part of themselves with
 * `data-pagefind-body`. Gives the number of pages in the index.
 * @throws when Pagefind reports errors, or works otherwise than its version of today
 */
export const buildSearch = async (folder: string): Promise<number> => {
  const pages = searchedPages(folder);
  await writeFiles(await fullText(pages), join(folder, 'pagefind'));
  return pages.length;
};

/**
 * The files of the full-text search: an index of the pages that help, and below `news/` one of the news, so that
 * however many news there are, help is found among as many pages, with as few bytes.
 */
export const fullText = async (pages: Page[]): Promise<IndexFile[]> => {
  const news = pages.filter(isNews);
  const files = served(await indexFiles(pages.filter((page) => !isNews(page))));
  // Browsers look there for news, and a file that says there are none is better than one that is missing.
  if (news.length === 0) {
    const none = JSON.stringify({ languages: {} });
    return [...files, { path: 'news/pagefind-entry.json', content: Buffer.from(none) }];
  }
  const ofNews = served(await indexFiles(news)).filter(({ path }) => path !== 'pagefind.js');
  return [...files, ...ofNews.map((file) => ({ ...file, path: `news/${file.path}` }))];
};

/** Writes files into a folder. */
export const writeFiles = async (files: IndexFile[], folder: string): Promise<void> => {
  for (const { path, content } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
};

/**
 * All that Pagefind itself makes for pages.
 * @throws when it reports errors
 */
export const indexFiles = async (pages: Page[]): Promise<IndexFile[]> => {
  try {
    const { index, errors: problems } = await createIndex();
    if (!index) throw new Error(`Pagefind: ${problems.join('; ')}`);
    for (const page of pages) problems.push(...(await index.addHTMLFile(page)).errors);
    const { files, errors } = await index.getFiles();
    problems.push(...errors);
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
    return files;
  } finally {
    await close();
  }
};
