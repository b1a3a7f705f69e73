import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withOwnHashes } from './policy.ts';
import { cutter } from './styles.ts';
import { usedOn } from './used.ts';

// What only the build reads: phrases for the index of full texts, and what is sorted by name.
const forBuild = /\sdata-(?:pagefind-meta|sorted)(?:="[^"]*")?(?=[\s>])/g;
// Looking behind for the tag would be tried at every sign of a page.
const style = /(<style[^>]*>)([^]*?)<\/style>/g;

/** Each piece of styles replaced by what comes of it in time. */
const withStyles = async (html: string, made: (styles: string) => Promise<string>) => {
  const pieces = [...html.matchAll(style)].map(([, , styles = '']) => made(styles));
  const parts = await Promise.all(pieces);
  return html.replace(style, (_all, tag: string) => `${tag}${parts.shift() ?? ''}</style>`);
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
    const lean = await withStyles(html, (styles) => cut(styles, used));
    await writeFile(file, withOwnHashes(lean));
  }
};
