import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type HTMLFile, type PagefindServiceConfig } from 'pagefind';
import type { IndexFile } from './search/packing.ts';
import { served } from './search/served.ts';

interface Options {
  /** Where `pagefind/` is made; without it, in the folder of the pages. */
  into?: string;
  /** Pages that are in no folder. */
  more?: HTMLFile[];
}

/**
 * Makes `pagefind/` from the built pages of a folder that mark a part of themselves with
 * `data-pagefind-body`. Gives the number of pages in the index.
 * @throws when Pagefind reports errors, or works otherwise than its version of today
 */
export const buildSearch = async (
  folder: string,
  { into = folder, more = [] }: Options = {},
): Promise<number> => {
  const files = served(await indexFiles(folder, more));
  for (const { path, content } of files) {
    const file = join(into, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return files.filter(({ path }) => path.startsWith('fragment/')).length;
};

/**
 * All that Pagefind itself makes for a folder of built pages.
 * @param more pages that are in no folder
 * @throws when it reports errors
 */
export const indexFiles = async (
  folder: string,
  more: HTMLFile[] = [],
  config?: PagefindServiceConfig,
): Promise<IndexFile[]> => {
  try {
    const { index, errors } = await createIndex(config);
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const problems = [...(await index.addDirectory({ path: folder })).errors];
    for (const page of more) problems.push(...(await index.addHTMLFile(page)).errors);
    const made = await index.getFiles();
    problems.push(...made.errors);
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
    return made.files;
  } finally {
    await close();
  }
};
