import { existsSync, globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify } from 'html-minifier-next';
import { withoutLayers } from './flat.ts';
import { withOwnHashes } from './policy.ts';
import { cutter } from './styles.ts';
import { usedOn } from './used.ts';
import { shortNames } from './variables.ts';

// What only the build reads: for the index of full texts, of which one mark tells whether a page is in it, and for
// what is sorted by name.
const forBuild = /\sdata-(?:pagefind-(?:ignore|filter|meta|weight)|sorted)(?:="[^"]*")?(?=[\s>])/g;
const style = /(<style[^>]*>)([^]*?)(?=<\/style>)/g;
// Spaces that no browser shows, between blocks and at their ends.
const spaces = { collapseWhitespace: true };
// Styles that pages load later (src/pages/search/results.css.ts).
const later = 'search/results.css';

/** Each stylesheet of a page replaced by what comes of it in time. */
const restyled = async (html: string, made: (styles: string) => Promise<string>) => {
  const parts = await Promise.all(
    [...html.matchAll(style)].map(([, tag = '', styles = '']) =>
      made(styles).then((done) => tag + done),
    ),
  );
  return html.replace(style, () => parts.shift() ?? '');
};

/**
 * Takes out of every page of a built site what it does not need: rules of style for other pages, hashes of
 * other pages' scripts, marks for the build. A page then holds in the first packets of a connection.
 */
export const makeLean = async (built: string): Promise<void> => {
  // The desk is made in the browser.
  const pages = globSync('**/*.html', { cwd: built, exclude: ['admin/**'] });
  const flat = new Map<string, string>();
  const flattened = (styles: string) => {
    const known = flat.get(styles) ?? withoutLayers(styles);
    flat.set(styles, known);
    return known;
  };
  for (const page of pages) {
    const html = await readFile(join(built, page), 'utf8');
    for (const [, , styles = ''] of html.matchAll(style)) flattened(styles);
  }
  const laterFile = join(built, later);
  const laterStyles = existsSync(laterFile) ? await readFile(laterFile, 'utf8') : '';
  const rename = shortNames([...flat.values(), laterStyles]);

  const cut = cutter();
  for (const page of pages) {
    const file = join(built, page);
    const html = await minify((await readFile(file, 'utf8')).replace(forBuild, ''), spaces);
    const used = usedOn(html);
    const lean = await restyled(html, async (styles) => rename(await cut(flattened(styles), used)));
    await writeFile(file, withOwnHashes(lean));
  }
  if (laterStyles) await writeFile(laterFile, rename(withoutLayers(laterStyles)));
};
