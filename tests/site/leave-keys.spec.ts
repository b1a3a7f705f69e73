import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/index.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { expect, test } from './lib/test.ts';

test.beforeEach(async ({ page }) => {
  await page.route('**://*.wikipedia.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' }),
  );
});

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const progressOf = (page: Page) =>
  page.getByRole('status').and(page.locator('[data-leave-progress]'));

for (const locale of localeCodes) {
  const t = translator(locale);

  test(`In ${locale}, Esc twice leaves, and the first press is answered`, async ({ page }) => {
    await page.goto(path(locale, 'guides', 'shelter'));
    await press(page, 'Escape');
    await expect(progressOf(page)).toHaveText(t('leave.escapeOnce'));
    await press(page, 'Escape');
    await expect(page).toHaveTitle('Neutral');
  });

  test(`In ${locale}, Shift three times leaves, and each press is answered`, async ({ page }) => {
    await page.goto(path(locale, 'guides', 'shelter'));
    await press(page, 'Shift');
    await expect(progressOf(page)).toHaveText(t('leave.shiftTwice'));
    await press(page, 'Shift');
    await expect(progressOf(page)).toHaveText(t('leave.shiftOnce'));
    await press(page, 'Shift');
    await expect(page).toHaveTitle('Neutral');
  });
}

test('presses with another key between them, or long ago, do not count', async ({
  browser,
  baseURL,
}) => {
  // In a window of its own: the clock is that of all pages in it.
  const page = await browser.newPage({ ...(baseURL && { baseURL }) });
  await page.clock.install();
  await page.goto(path('en', 'guides', 'shelter'));
  await press(page, 'Shift', 'Shift', 'Tab', 'Shift', 'Shift+Tab', 'Shift+Tab', 'Escape');
  await expect(progressOf(page)).toHaveText(translator('en')('leave.escapeOnce'));
  await page.clock.fastForward(6000);
  await expect(progressOf(page)).toHaveText('');
  await press(page, 'Escape');
  // One press again, not the second.
  await expect(progressOf(page)).toHaveText(translator('en')('leave.escapeOnce'));
  await page.close();
});

test('while typing Shift is for the field, and Esc leaves', async ({ page }) => {
  await page.goto(path('en', 'notes'));
  await page.getByRole('searchbox').focus();
  await press(page, 'Shift', 'Shift', 'Shift');
  await expect(progressOf(page)).toHaveText('');
  await press(page, 'Escape');
  await expect(progressOf(page)).toHaveText(translator('en')('leave.escapeOnce'));
  await press(page, 'Escape');
  await expect(page).toHaveTitle('Neutral');
});

test('Esc pressed more often than needed does not stop the neutral page from loading', async ({
  page,
}) => {
  await page.goto(path('en', 'guides', 'shelter'));
  const stopped = await page.evaluate(() => {
    const press = () => {
      const down = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true });
      document.body.dispatchEvent(down);
      document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape', bubbles: true }));
      return down.defaultPrevented;
    };
    return [press(), press(), press()];
  });
  expect(stopped).toEqual([false, false, true]);
  await expect(page).toHaveTitle('Neutral');
});

test('the middle button of the mouse leaves too, and opens nothing', async ({ page, context }) => {
  await page.goto(path('en', 'guides', 'shelter'));
  await page.locator('[data-leave]').click({ button: 'middle' });
  await expect(page).toHaveTitle('Neutral');
  expect(context.pages()).toHaveLength(1);
});
