import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { folderOf } from '../../tools/visual/folder.ts';
import { componentsIn, partsOf } from './lib/components.ts';
import { oneFont, otherFonts } from './lib/font.ts';

/** How the page of components is looked at. */
interface Look {
  name: string;
  language: 'sr' | 'sq';
  width: number;
  media?: Parameters<Page['emulateMedia']>[0];
}

const looks: readonly Look[] = [
  { name: 'sr-390', language: 'sr', width: 390 },
  { name: 'sr-390-dark', language: 'sr', width: 390, media: { colorScheme: 'dark' } },
  { name: 'sr-390-forced', language: 'sr', width: 390, media: { forcedColors: 'active' } },
  { name: 'sr-1280', language: 'sr', width: 1280 },
  { name: 'sq-320', language: 'sq', width: 320 },
  // What lies between the margins of an A4 sheet.
  { name: 'sr-paper', language: 'sr', width: 658, media: { media: 'print' } },
];

// Made once, and only where there is something to compare with.
let made: Promise<Map<string, string>> | undefined;
const pageIn = async (language: Look['language']) => {
  const html = (await (made ??= componentsIn('sr', 'sq'))).get(language) ?? '';
  return html.replace('</head>', `<style>${oneFont()}</style></head>`);
};

const open = async (page: Page, { language, width, media }: Look) => {
  await page.route('**', (route) => route.abort());
  const answer = { contentType: 'text/html', body: await pageIn(language) };
  await page.route('/', (route) => route.fulfill(answer));
  await page.emulateMedia({ colorScheme: 'light', ...media });
  await page.setViewportSize({ width, height: 800 });
  await page.goto('/');
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
  // The whole page on the screen, so that what lies at the foot of the screen lies there.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
};

test.use({ bypassCSP: true, deviceScaleFactor: 1, baseURL: 'https://example.org' });

for (const look of looks) {
  test(`components look as before: ${look.name}`, async ({ page, browser }, { config }) => {
    const folder = folderOf(browser.version());
    const isThere = existsSync(join(import.meta.dirname, 'pictures', folder));
    test.skip(
      config.updateSnapshots === 'none' && !isThere,
      `there are no pictures by ${folder} yet, so how components look was not compared. ` +
        'Where they look right, take some: npm run visual:update',
    );

    await open(page, look);
    // To ask for fonts takes the browser back from paper to the screen; colours do not change them.
    if (!look.media) expect(await otherFonts(page)).toEqual([]);
    const parts = await partsOf(page);
    expect(parts.length).toBeGreaterThan(5);
    for (const { name, clip } of parts) {
      const picture = [folder, look.name, `${name}.png`];
      await expect.soft(page).toHaveScreenshot(picture, { clip, fullPage: true });
    }
  });
}
