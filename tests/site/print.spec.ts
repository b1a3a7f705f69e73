import { localeCodes } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { expect, test } from './lib/test.ts';

for (const locale of localeCodes) {
  const guide = path(locale, 'guides', 'in-danger');

  test(`${guide} prints black on white in the dark, with its numbers and its address`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(guide);
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    for (const pressed of ['[data-leave]', 'nav', '.menu-link']) {
      await expect(page.locator(pressed).filter({ visible: true })).toHaveCount(0);
    }
    for (const number of ['112', '192']) {
      await expect(page.locator(`main .call[href="tel:${number}"]`)).toBeVisible();
    }
    await expect(page.locator('.sources').first()).toBeVisible();
    await expect(page.locator('footer')).toContainText(guide);
  });

  test(`${path(locale, 'services')} prints the sources that the screen keeps closed`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(path(locale, 'services'));
    await expect(page.locator('#xk-police .sources')).toBeVisible();
    await expect(page.locator('#xk-police summary')).toBeHidden();
    const split = await page
      .locator('.card')
      .evaluateAll((all) => all.filter((card) => getComputedStyle(card).breakInside !== 'avoid'));
    expect(split).toEqual([]);
  });
}

test('no page is wider than the paper', async ({ page }) => {
  // What lies between the margins of an A4 sheet.
  await page.setViewportSize({ width: Math.floor((174 * 96) / 25.4), height: 1000 });
  await page.emulateMedia({ media: 'print' });
  for (const sample of [['guides', 'shelter'], ['services'], ['places', 'mitrovica-north']]) {
    await page.goto(path('sr', ...sample));
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  }
});
