import type { Locator, Page } from '@playwright/test';
import { translator } from '../../src/i18n/index.ts';
import { completeCodes } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { expect, test } from './lib/test.ts';

// More steps than anybody should need on a start page or in a list of all guides.
const most = 120;

// Whether something else lies over what has the focus (WCAG 2.4.11, and 2.4.12 of AAA: no part of it).
const isCovered = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return false;
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const points = [
      [left + 2, top + 2],
      [right - 2, bottom - 2],
    ] as const;
    return points.some(([x, y]) => {
      const over = document.elementFromPoint(x, y);
      return over !== null && !focused.contains(over) && over.closest('.leave') !== null;
    });
  });

// Goes with Tab until a control has the focus, which is never hidden on the way.
const tabTo = async (page: Page, wanted: Locator) => {
  const target = await wanted.elementHandle();
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    expect(await isCovered(page)).toBe(false);
    if (await page.evaluate((element) => document.activeElement === element, target)) return;
  }
  throw new Error(`After ${most} times Tab the focus is not yet on ${wanted.toString()}.`);
};

for (const locale of completeCodes) {
  const t = translator(locale);

  test(`In ${locale} the keyboard alone finds a number, the office and a municipality, and leaves`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.route('**://*.wikipedia.org/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' }),
    );

    await test.step('a number', async () => {
      await page.goto(path(locale));
      await tabTo(page, page.locator('.help-bar a[href="tel:192"]'));
    });

    await test.step('the office', async () => {
      await page.goto(path(locale));
      await page.keyboard.press('Tab');
      // The link over what stands on every page.
      await page.keyboard.press('Enter');
      await tabTo(page, page.locator('main a[href$="/guides/#office"]'));
      await page.keyboard.press('Enter');
      await page.waitForURL(/guides\/#office/);
      await tabTo(page, page.locator('main a[href$="/guides/victim-protection-office/"]').first());
      await page.keyboard.press('Enter');
      await page.waitForURL(/victim-protection-office\/$/);
    });

    await test.step('a municipality', async () => {
      await page.goto(path(locale));
      await tabTo(page, page.locator(`main a[href="${path(locale, 'places')}"]`));
      await page.keyboard.press('Enter');
      await page.waitForURL(/places\/$/);
      await tabTo(page, page.locator('main a[href$="/places/prizren/"]').first());
      await page.keyboard.press('Enter');
      await page.waitForURL(/places\/prizren\/$/);
    });

    await test.step('out of here, with the second stop of any page', async () => {
      await page.goto(path(locale, 'guides', 'shelter'));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: t('leave.label'), exact: true })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveTitle('Neutral');
    });
  });
}
