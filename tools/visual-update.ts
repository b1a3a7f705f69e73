/**
 * `npm run visual:update`: takes the pictures of the page of all components anew, as the browser of the tests draws
 * them, and makes their files small. Look at what git then calls changed before you commit it.
 */
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { findFolder } from './visual/folder.ts';
import { requireBrowser } from './browser.ts';
import { plainly, PlainError } from './run/plain-error.mjs';
import { runScript } from './test/program.ts';

// A browser packs in haste. The colours of a page are few, and those of the edges of letters may be a shade off.
const pack = async (file: string) => {
  const packed = await sharp(readFileSync(file))
    .png({ palette: true, effort: 10, dither: 0 })
    .toBuffer();
  writeFileSync(file, packed);
};

await plainly(async () => {
  const browser = await requireBrowser();
  const folder = join(import.meta.dirname, '../tests/visual/pictures', await findFolder(browser));
  // A part that is gone from the page leaves no picture behind.
  rmSync(folder, { recursive: true, force: true });
  const args = ['test', '--config', 'playwright.visual.config.ts', '--update-snapshots=all'];
  const { code, output } = await runScript('node_modules/@playwright/test/cli.js', args, {
    env: browser.executablePath ? { BROWSER_PATH: browser.executablePath } : {},
  });
  if (code !== 0) throw new PlainError(`Not all pictures could be taken:\n${output}`);
  const files = globSync('**/*.png', { cwd: folder }).map((file) => join(folder, file));
  for (const file of files) await pack(file);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  console.log(`Took ${files.length} pictures, ${Math.round(bytes / 1000)} kB: ${folder}`);
});
