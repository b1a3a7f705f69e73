import { localeCodes, sourceLocale } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { removeClosed, violationsOf } from './lib/axe.ts';
import { expect, test } from './lib/test.ts';

const samples = localeCodes.flatMap((locale) => [
  path(locale),
  path(locale, 'guides', 'in-danger'),
  path(locale, 'places', 'mitrovica-north'),
  path(locale, 'services'),
  path(locale, 'search'),
  path(locale, 'notes'),
]);

for (const sample of ['/', ...samples]) {
  test(`${sample} shows and prints what is needed, however it is looked at`, async ({ page }) => {
    await test.step('it needs no scrolling sideways at 320 px', async () => {
      // 320 px is also what a window of 1280 px is at 400 % zoom.
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

    await page.setViewportSize({ width: 1280, height: 720 });

    await test.step('it prints its text and its numbers, and nothing to press', async () => {
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('[data-leave]')).toBeHidden();
      await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
      await expect(page.locator('h1')).toBeVisible();
    });

    await test.step('it stands in forced colours', async () => {
      await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
      const leave = page.locator('[data-leave]');
      await expect(leave).toBeVisible();
      const border = await leave.evaluate((each) => getComputedStyle(each).borderTopWidth);
      expect(border).not.toBe('0px');
    });

    await test.step('who asks for more contrast gets strong lines', async () => {
      await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
      const footer = page.locator('.site-footer');
      if ((await footer.count()) === 0) return;
      const [line, ink] = await footer.evaluate((each) => {
        const { borderTopColor, color } = getComputedStyle(each);
        return [borderTopColor, color];
      });
      expect(line).toBe(ink);
    });

    await test.step('it keeps nobody out in the dark', async () => {
      // Colours are the same in every language.
      if (sample !== '/' && !sample.startsWith(path(sourceLocale))) return;
      await page.emulateMedia({ contrast: null, colorScheme: 'dark' });
      await removeClosed(page);
      expect(await violationsOf(page)).toEqual([]);
    });
  });
}
