/**
 * `npm run docs:editors`: writes the editors' pages about components out of their list, builds the site, and
 * takes the pictures of the editors' guide from its running desk. `-- --pages` only writes the pages;
 * `-- --built` takes the site as it is built in `dist`; `-- --language sq` takes pictures of one language.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { completeCodes } from '../src/i18n/locales.ts';
import { buildSite } from './build/site.ts';
import { componentsPage } from './editors-guide/components.ts';
import { takePictures } from './editors-guide/pictures.ts';
import { plainly } from './run/plain-error.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/editors');
const isBoolean = { type: 'boolean', default: false } as const;

await plainly(async () => {
  const { values } = parseArgs({
    options: { pages: isBoolean, built: isBoolean, language: { type: 'string' } },
  });
  for (const language of completeCodes) {
    const file = join(folder, `components.${language}.md`);
    writeFileSync(file, await componentsPage(language, file));
  }
  if (values.pages) return;
  if (!values.built) await buildSite({ root, out: 'dist' });
  for (const language of completeCodes.filter((code) => code === (values.language ?? code))) {
    await takePictures(language, (step) =>
      join(root, 'docs', step === 'desk' ? 'desk.png' : `editors/pictures/${language}-${step}.png`),
    );
    console.log(`Took the pictures in ${language}.`);
  }
});
