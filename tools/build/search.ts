import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What searching through Pagefind's JavaScript API loads; its ready-made interfaces stay out. */
const needed =
  /^(pagefind(-worker)?\.js|pagefind-entry\.json|[^/]+\.pagefind|[^/]+\.pf_meta|(index|fragment|filter)\/.+)$/;

/**
 * Makes `<folder>/pagefind/` from the built pages that mark a part of themselves with
 * `data-pagefind-body`. Gives the number of pages in the index.
 * @throws when Pagefind reports errors
 */
export const buildSearch = async (folder: string): Promise<number> => {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    const made = await index.getFiles();
    const problems = [...added.errors, ...made.errors];
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);

    for (const { path, content } of made.files.filter(({ path }) => needed.test(path))) {
      const file = join(folder, 'pagefind', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    return countPages(await readFile(join(folder, 'pagefind', 'pagefind-entry.json'), 'utf8'));
  } finally {
    await close();
  }
};

/** Pagefind's own count is of the pages it looked at. */
const countPages = (entry: string) => {
  const { languages } = JSON.parse(entry) as { languages: Record<string, { page_count: number }> };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
};
