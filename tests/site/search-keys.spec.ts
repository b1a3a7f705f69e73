import { translator } from '../../src/i18n/index.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { ask, fieldOf, resultsOf } from './lib/search.ts';
import { expect, test } from './lib/test.ts';

const guide = (locale: Locale) => path(locale, 'guides', 'protection-orders');

test('The arrow keys choose, Enter follows, and the history keeps its one line', async ({
  page,
}) => {
  await page.goto(guide('sr'));
  const field = fieldOf(page);
  await ask(page, 'sigurna kuća');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  const chosen = page.locator('[data-search-results] [aria-selected=true]');
  const press = (key: string) => field.press(key);
  await press('ArrowDown');
  await press('ArrowDown');
  await expect(chosen).toHaveAttribute('id', 'result-1');
  await expect(field).toHaveAttribute('aria-activedescendant', 'result-1');
  await press('Home');
  await expect(chosen).toHaveCount(0);
  // From the field upwards lies the last one, and below that the field again.
  await press('ArrowUp');
  await expect(chosen).toHaveAttribute(
    'id',
    (await resultsOf(page).last().getAttribute('id')) ?? '',
  );
  await press('ArrowDown');
  await expect(chosen).toHaveCount(0);
  await expect(field).toBeFocused();
  await press('ArrowDown');
  const to = (await chosen.getAttribute('href')) ?? '';
  const before = await page.evaluate(() => history.length);
  await press('Enter');
  await page.waitForURL(`**${to}`);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('Results open below the field and close when the focus leaves them', async ({ page }) => {
  await page.goto(guide('en'));
  await ask(page, 'shelter');
  await fieldOf(page).press('Tab');
  await page.keyboard.press('Tab');
  await expect(resultsOf(page).first()).toBeFocused();
  await page.locator('section.help-bar a').first().focus();
  await expect(resultsOf(page).first()).toBeHidden();
  await fieldOf(page).focus();
  await expect(resultsOf(page).first()).toBeVisible();
  // Beside the results, where nothing is.
  await page.mouse.click(20, 600);
  await expect(resultsOf(page).first()).toBeHidden();
  await expect(fieldOf(page)).toHaveAttribute('aria-expanded', 'false');
});

test('Esc empties the field, and pressed twice leaves the site from there too', async ({
  page,
}) => {
  await page.route('**://*.wikipedia.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' }),
  );
  await page.goto(guide('en'));
  await ask(page, 'shelter');
  await page.keyboard.press('Escape');
  await expect(fieldOf(page)).toHaveValue('');
  await expect(resultsOf(page)).toHaveCount(0);
  await expect(page.locator('[data-leave-progress]')).toHaveText(
    translator('en')('leave.escapeOnce'),
  );
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle('Neutral');
});
