import { localeCodes, type Locale } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { ask, fieldOf, resultsOf } from './lib/search.ts';
import { expect, test } from './lib/test.ts';

const guide = (locale: Locale) => path(locale, 'guides', 'protection-orders');

test('On a phone the first three results stand above the keyboard', async ({ page }) => {
  const keyboard = 260;
  await page.setViewportSize({ width: 320, height: 568 });
  for (const address of [guide('sr'), path('sr', 'search')]) {
    await page.goto(address);
    // Little of it is in the word list, so that excerpts of texts come too.
    await ask(page, 'kako da pomognem komšinici');
    await expect(resultsOf(page).locator('.excerpt')).not.toHaveCount(0);
    const lowest = await resultsOf(page).evaluateAll((all) =>
      Math.max(...all.slice(0, 3).map((each) => each.getBoundingClientRect().bottom)),
    );
    const { top, height } = await fieldOf(page).evaluate((it) => it.getBoundingClientRect());
    expect(top).toBeGreaterThanOrEqual(0);
    expect(height).toBeGreaterThanOrEqual(44);
    expect(height).toBeLessThanOrEqual(48);
    // Above the leave control as well, where a browser makes the window lower for its keyboard.
    const leave = await page.locator('[data-leave]').evaluate((it) => it.clientHeight);
    expect(lowest).toBeLessThanOrEqual(568 - keyboard - leave);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test('The leave control lies over no part of the box, however wide the window is', async ({
  page,
}) => {
  for (const width of [320, 767, 1024, 1247, 1248, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    for (const locale of localeCodes) {
      if (!page.url().includes(`/${locale}/`)) await page.goto(guide(locale));
      const covered = await page.evaluate(() => {
        const leave = document.querySelector('[data-leave]')?.getBoundingClientRect();
        return [...document.querySelectorAll('.site-header :is(a, input, button)')].filter(
          (part) => {
            const { right, top, bottom, left } = part.getBoundingClientRect();
            return (
              leave &&
              right > leave.left &&
              left < leave.right &&
              bottom > leave.top &&
              top < leave.bottom
            );
          },
        ).length;
      });
      expect(covered, `${locale} at ${width} px`).toBe(0);
    }
  }
});

test('The box is not printed, and what is chosen and marked stands in forced colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(path('sr', 'search'));
  await ask(page, 'policija');
  await fieldOf(page).press('ArrowDown');
  const chosen = page.locator('[aria-selected=true]');
  expect(await chosen.evaluate((it) => getComputedStyle(it).outlineStyle)).toBe('solid');
  const mark = chosen.locator('mark').first();
  expect(await mark.evaluate((it) => getComputedStyle(it).textDecorationLine)).toBe('underline');
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  await expect(page.locator('search, [data-search-filters]').filter({ visible: true })).toHaveCount(
    0,
  );
});
