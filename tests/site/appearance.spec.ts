import { localeCodes, sourceLocale } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { violationsOf } from './lib/axe.ts';
import { expect, test } from './lib/test.ts';

const samples = localeCodes.flatMap((locale) => [
  path(locale),
  path(locale, 'guides', 'in-danger'),
  path(locale, 'places', 'mitrovica-north'),
  path(locale, 'services'),
  path(locale, 'search'),
  path(locale, 'notes'),
]);

// Colours are the same in every language.
for (const sample of ['/', ...samples.filter((each) => each.startsWith(path(sourceLocale)))]) {
  test(`${sample} keeps nobody out in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(sample);
    expect(await violationsOf(page)).toEqual([]);
  });
}

for (const sample of ['/', ...samples]) {
  // 320 px is also what a window of 1280 px is at 400 % zoom.
  test(`${sample} needs no scrolling sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(sample);
    const { over, small } = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth - innerWidth,
      small: [...document.querySelectorAll('.leave, .call[href], .help-bar li a, .choose')]
        .filter((target) => target.getBoundingClientRect().height < 48)
        .map(({ outerHTML }) => outerHTML),
    }));
    expect(over).toBeLessThanOrEqual(0);
    expect(small).toEqual([]);
  });

  test(`${sample} prints its text and its numbers, and nothing to press`, async ({ page }) => {
    await page.goto(sample);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-leave]')).toBeHidden();
    await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test(`${sample} stands in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(sample);
    await expect(page.locator('[data-leave]')).toBeVisible();
    const border = await page
      .locator('[data-leave]')
      .evaluate((leave) => getComputedStyle(leave).borderTopWidth);
    expect(border).not.toBe('0px');
  });
}
