import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withOwnHashes } from './policy.ts';
import { cutter } from './styles.ts';
import { usedOn } from './used.ts';

// What only the build reads: phrases for the index of full texts, and what is sorted by name.
const forBuild = /\sdata-(?:pagefind-meta|sorted)(?:="[^"]*")?(?=[\s>])/g;
const style = /(?<=<style[^>]*>)[^]*?(?=<\/style>)/g;

/** Each match of a pattern replaced by what comes of it in time. */
const replaced = async (
  text: string,
  pattern: RegExp,
  made: (found: string) => Promise<string>,
) => {
  const parts = await Promise.all([...text.matchAll(pattern)].map(([found]) => made(found)));
  return text.replace(pattern, () => parts.shift() ?? '');
};

/**
 * Takes out of every page of a built site what it does not need: rules of style for other pages, hashes of
 * other pages' scripts, marks for the build. A page then holds in the first packets of a connection.
 */
export const makeLean = async (built: string): Promise<void> => {
  const cut = cutter();
  // The desk is made in the browser.
  for (const page of globSync('**/*.html', { cwd: built, exclude: ['admin/**'] })) {
    const file = join(built, page);
    const html = (await readFile(file, 'utf8')).replace(forBuild, '');
    const used = usedOn(html);
    const lean = await replaced(html, style, (styles) => cut(styles, used));
    await writeFile(file, withOwnHashes(lean));
  }
};
