import { globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { scripts } from '../../../src/i18n/locales.ts';
import { latinNamesIn } from './latin-names.ts';
import { pageIn } from './page.ts';
import { cyrillic } from './script.ts';
import { searchList } from './search-list.ts';
import { sortedIn } from './sorted.ts';

const write = async (file: string, text: string) => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
};

// The sitemap's first address is that of the first page.
const siteOf = (built: string): string => {
  const [, address = ''] =
    /<loc>([^<]+)</.exec(readFileSync(join(built, 'sitemap.xml'), 'utf8')) ?? [];
  return new URL(address).origin;
};

/**
 * Writes every Serbian page of a built site, and what the search box loads for it, in Cyrillic as well: texts are
 * written once, in Latin. Gives the number of pages.
 */
export const writeInCyrillic = async (root: string, built: string): Promise<number> => {
  const script = cyrillic(latinNamesIn(root), siteOf(built));
  const { of, tag: code } = scripts['sr-Cyrl'];
  const pages = globSync(`${of}/**/*.html`, { cwd: built });
  for (const page of pages) {
    const html = await readFile(join(built, page), 'utf8');
    await write(
      join(built, code, page.slice(of.length + 1)),
      sortedIn(code, await pageIn(script, html)),
    );
  }
  for (const list of ['', '-numbers']) {
    const json = await readFile(join(built, 'search', `${of}${list}.json`), 'utf8');
    await write(join(built, 'search', `${code}${list}.json`), searchList(script, code, json));
  }
  return pages.length;
};
