import { translator } from '../../src/i18n/index.ts';
import { completeCodes, type CompleteLocale } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { violationsOf } from './lib/axe.ts';
import { allPaths, htmlOf } from './lib/built.ts';
import { ask, firstPaths } from './lib/search.ts';
import { expect, test } from './lib/test.ts';

const sections = [
  'shelter',
  'office',
  'services',
  'social',
  'mechanism',
  'plan',
  'languages',
  'projects',
  'unknown',
];
const court = /osnovn\S+ sud|gjykat\S+ themelore|basic court/i;

const asked: Record<CompleteLocale, string> = {
  sr: 'sigurna kuća Prizren',
  sq: 'strehimore Prizren',
  en: 'shelter Prizren',
};

for (const locale of completeCodes) {
  const t = translator(locale);
  const list = path(locale, 'places');
  const pages = allPaths().filter((page) => page.startsWith(list) && page !== list);

  test(`Every municipality has all sections and no court or office of its own (${locale})`, () => {
    expect(pages).toHaveLength(38);
    for (const page of pages) {
      const html = htmlOf(page);
      const found = [...html.matchAll(/<h2 id="([a-z]+)"/g)].map(([, id]) => id);
      expect(
        found.filter((id) => id !== 'more'),
        page,
      ).toEqual(sections);
      expect(html, page).toContain(t('place.officeUnknown'));
      expect(html, page).not.toMatch(court);
    }
  });

  test(`An office is said to be where its seat is, and nowhere else (${locale})`, () => {
    const saying = (text: string) =>
      pages.filter((page) => htmlOf(page).includes(text)).map((page) => page.split('/')[3]);
    const seats = ['ferizaj', 'gjakova', 'gjilan', 'peja', 'prishtina', 'prizren'];
    expect(saying(t('place.officeHere')).sort()).toEqual(seats);
    // Sources name the town of Mitrovica, which two municipalities share.
    const shared = t('place.officeTown', { town: locale === 'sq' ? 'Mitrovicë' : 'Mitrovica' });
    expect(saying(shared).sort()).toEqual(['mitrovica-north', 'mitrovica-south']);
  });

  test(`The map and the list name the same 38 municipalities (${locale})`, async ({ page }) => {
    await page.goto(list);
    const hrefs = (selector: string) =>
      page
        .locator(`${selector} a`)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort());
    expect(await hrefs('.place-map')).toEqual(pages.toSorted());
    expect(await hrefs('.place-list')).toEqual(pages.toSorted());
    await test.step('they are announced once', async () => {
      const announced = page.locator('main').getByRole('link');
      await expect(announced.filter({ visible: true })).toHaveCount(38);
    });
  });

  test(`A search for a shelter in a place finds the place’s page (${locale})`, async ({ page }) => {
    await page.goto(path(locale, 'search'));
    await ask(page, asked[locale]);
    expect(await firstPaths(page)).toContain(path(locale, 'places', 'prizren'));
  });

  test(`The tiles are readable and large enough for a thumb at 320 px (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(list);
    const misfits = await page.locator('.place-map a, .region-map a').evaluateAll((tiles) =>
      tiles
        .filter((tile) => {
          const { width, height } = tile.getBoundingClientRect();
          return width < 44 || height < 44 || tile.scrollWidth > tile.clientWidth;
        })
        .map((tile) => tile.textContent),
    );
    expect(misfits).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}

test('The small map leads to the regions, by keyboard and without JavaScript', async ({
  visitorWithoutJavaScript: page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(path('sr', 'places'));
  const link = page.locator('.region-map .prizren a');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#region-prizren')).toBeInViewport();
});

test('The map keeps nobody out in the dark and in forced colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(path('sq', 'places'));
  expect(await violationsOf(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  const tile = page.locator('.place-map a').first();
  const border = await tile.evaluate((each) => getComputedStyle(each).borderTopWidth);
  expect(border).not.toBe('0px');
});
