import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type HTMLFile } from 'pagefind';
import type { IndexFile } from './search/packing.ts';
import { served } from './search/served.ts';

/**
 * Makes `<folder>/pagefind/` from the built pages that mark a part of themselves with
 * `data-pagefind-body`. Gives the number of pages in the index.
 * @throws when Pagefind reports errors, or works otherwise than its version of today
 */
export const buildSearch = async (folder: string): Promise<number> =>
  writeIndex(served(await indexFiles({ folder })), folder);

/** Writes the files of an index into `<folder>/pagefind/`, and gives the number of its pages. */
export const writeIndex = async (files: IndexFile[], folder: string): Promise<number> => {
  for (const { path, content } of files) {
    const file = join(folder, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return files.filter(({ path }) => path.startsWith('fragment/')).length;
};

/**
 * All that Pagefind itself makes for the pages of a folder, or for pages that are in none.
 * @throws when it reports errors
 */
export const indexFiles = async ({
  folder,
  pages = [],
}: {
  folder?: string;
  pages?: HTMLFile[];
}): Promise<IndexFile[]> => {
  try {
    const { index, errors: problems } = await createIndex();
    if (!index) throw new Error(`Pagefind: ${problems.join('; ')}`);
    if (folder) problems.push(...(await index.addDirectory({ path: folder })).errors);
    for (const page of pages) problems.push(...(await index.addHTMLFile(page)).errors);
    const { files, errors } = await index.getFiles();
    problems.push(...errors);
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
    return files;
  } finally {
    await close();
  }
};
