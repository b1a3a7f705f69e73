import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/index.ts';
import { localeCodes, type Locale } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { expect, follow, leftBehind, nothing, test } from './lib/test.ts';

const questions: Record<Locale, { words: string; answer: string; said: string }> = {
  sr: { words: 'sigurna kuća', answer: path('sr', 'guides', 'shelter'), said: 'tuče me muž' },
  sq: { words: 'strehimore', answer: path('sq', 'guides', 'shelter'), said: 'burri më rreh' },
  en: {
    words: 'protection order',
    answer: path('en', 'guides', 'protection-orders'),
    said: 'he hits me',
  },
};

const box = (page: Page, locale: Locale) =>
  page.getByRole('searchbox', { name: translator(locale)('search.label') });

for (const locale of localeCodes) {
  const t = translator(locale);
  const { words, answer } = questions[locale];

  test.describe(`Search in ${locale}`, () => {
    test('loads nothing before it is used', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(path(locale, 'search'));
      await page.waitForLoadState('networkidle');
      expect(asked.filter((address) => address.startsWith('/pagefind/'))).toEqual([]);
      await box(page, locale).focus();
      await expect.poll(() => asked.some((address) => address.startsWith('/pagefind/'))).toBe(true);
    });

    test('finds the page, counts, and keeps the words to itself', async ({ page, baseURL }) => {
      const { stop, ...traces } = follow(page, baseURL);
      await page.goto(path(locale, 'search'));
      const before = await page.evaluate(() => history.length);
      await box(page, locale).fill(words);
      const results = page.locator('[data-results-list] a');
      await expect(results.first()).toBeVisible();
      const first = await results.evaluateAll((all: HTMLAnchorElement[]) =>
        all.slice(0, 3).map((link) => new URL(link.href).pathname),
      );
      expect(first).toContain(answer);
      await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ \S/);
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
      expect(await page.evaluate(() => history.length)).toBe(before);
      expect(await leftBehind(page)).toEqual(nothing);
      stop();
      expect(traces).toEqual({ foreign: [], complaints: [] });
    });

    test('finds a page by what people say', async ({ page }) => {
      await page.goto(path(locale, 'search'));
      await box(page, locale).fill(questions[locale].said);
      // Several guides answer it; the one for the next minute is among the first.
      const results = page.locator('[data-results-list] a');
      await expect(results.first()).toBeVisible();
      const first = await results.evaluateAll((all: HTMLAnchorElement[]) =>
        all.slice(0, 3).map((link) => new URL(link.href).pathname),
      );
      expect(first).toContain(path(locale, 'guides', 'in-danger'));
    });

    // Letters that no page has: Pagefind takes the beginning of a word for the word.
    test('says so when there is nothing', async ({ page }) => {
      await page.goto(path(locale, 'search'));
      await box(page, locale).fill('жжжж');
      await expect(page.getByRole('main').getByRole('status')).toHaveText(t('search.none'));
    });

    test('points to the list from A to Z when the index does not come', async ({ page }) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto(path(locale, 'search'));
      await box(page, locale).fill(words);
      await expect(page.getByRole('main').getByRole('status')).toHaveText(t('search.failed'));
      await expect(
        page.locator('main').getByRole('link', { name: t('search.aToZ') }),
      ).toBeVisible();
    });
  });
}
