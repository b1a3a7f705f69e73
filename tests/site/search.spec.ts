import { translator } from '../../src/i18n/index.ts';
import { completeCodes, type CompleteLocale } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { violationsOf } from './lib/axe.ts';
import { ask, fieldOf, firstPaths, resultsOf, settled } from './lib/search.ts';
import { expect, follow, leftBehind, nothing, test } from './lib/test.ts';

const said: Record<CompleteLocale, { words: string; reason: string }> = {
  sr: { words: 'жртве насиља', reason: 'жртве насиља' },
  sq: { words: 'burri më rreh', reason: 'burri … rreh' },
  en: { words: 'my husband hits me', reason: 'husband hits' },
};
const guide = (locale: CompleteLocale) => path(locale, 'guides', 'protection-orders');

for (const locale of completeCodes) {
  const t = translator(locale);

  test(`In ${locale}, the box of any page answers, says why, and keeps the words to itself`, async ({
    page,
    baseURL,
  }) => {
    const { stop, ...traces } = follow(page, baseURL);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(guide(locale));
    await page.waitForLoadState('networkidle');
    const before = await page.evaluate(() => history.length);
    expect(asked).toEqual([guide(locale)]);

    const { words, reason } = said[locale];
    await fieldOf(page).focus();
    // A list, what reads it, and how answers look.
    await expect.poll(() => asked.slice(1).sort()).toHaveLength(3);
    expect(asked).toEqual(
      expect.arrayContaining([`/search/${locale}.json`, '/search/results.css']),
    );
    await ask(page, words);
    const [first] = await resultsOf(page).all();
    await expect(first?.locator('small mark') ?? page.locator('nothing')).toHaveText(reason);
    await expect(first ?? page.locator('nothing')).toContainText(t('search.kind.guide'));
    await expect(page.getByRole('group', { name: t('search.help') })).toBeVisible();
    const count = await resultsOf(page).count();
    await expect(page.locator('search').getByRole('status')).toHaveText(
      t('search.results', { count }),
    );
    expect(await violationsOf(page)).toEqual([]);

    expect(page.url()).toMatch(new RegExp(`${guide(locale)}$`));
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(await leftBehind(page)).toEqual(nothing);
    stop();
    expect(traces).toEqual({ foreign: [], complaints: [] });
  });
}

test('What is there in another language only says so', async ({ page }) => {
  await page.route('**/search/en.json', async (route) => {
    const list = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...list, pages: [], answeredByPlaces: [] } });
  });
  await page.goto(path('en', 'search'));
  await ask(page, 'burri me rreh');
  const first = resultsOf(page).first();
  await expect(first).toHaveAttribute('hreflang', 'sq');
  await expect(first.locator('b')).toHaveAttribute('lang', 'sq');
  await expect(first).toContainText('Albanian');
  await expect(first.locator('small mark')).toHaveText('burri … rreh');
});

test('Whatever is typed does no harm, and leads to an answer or on', async ({ page, baseURL }) => {
  const { stop, ...traces } = follow(page, baseURL);
  await page.goto(path('sr', 'search'));
  const way = page.locator('.way-on');
  await ask(page, '   ');
  await expect(way).toBeHidden();
  for (const words of [
    '👩‍👧',
    'qxqx <img src=x onerror="document.title=1">',
    '\u202Eqxqx\u202C',
    'qx'.repeat(5000),
    'жжжж qxqx',
  ]) {
    await ask(page, words);
    await expect(way, words.slice(0, 40)).toBeVisible();
  }
  await expect(way).toContainText(translator('sr')('search.none'));
  await expect(way.locator('a[href="tel:112"]')).toBeVisible();
  await expect(way.locator('a[href="tel:192"]')).toBeVisible();
  for (const at of ['questions', 'a-z']) {
    await expect(way.locator(`a[href="${path('sr', at)}"]`)).toBeVisible();
  }
  // All that is said of the page’s numbers is said here too.
  await expect(way.locator('.state').first()).toBeVisible();
  await expect(page.locator('[data-search-results] a, search img')).toHaveCount(0);
  // What is left of a whole page of words is still a question.
  await ask(page, `policija ${'a '.repeat(5000)}`);
  expect(await firstPaths(page)).toContain(path('sr', 'guides', 'police'));
  await ask(page, '<b>policija</b>');
  await expect(resultsOf(page).first().locator('mark').last()).toHaveText('policija');
  expect(await violationsOf(page)).toEqual([]);
  stop();
  expect(traces).toEqual({ foreign: [], complaints: [] });
});

test('A number leads to the service that it belongs to', async ({ page }) => {
  const service = {
    title: 'Testing office',
    href: '/en/services/#testing',
    numbers: ['044123456'],
  };
  await page.route('**/search/en-numbers.json', (route) => route.fulfill({ json: [service] }));
  await page.goto(path('en', 'search'));
  for (const number of ['+383 44 123-456', '00383 44123456', '044 123 45', '44/123456']) {
    await ask(page, `who is ${number}?`);
    const first = resultsOf(page).first();
    await expect(first, number).toHaveAttribute('href', service.href);
    await expect(first.locator('small mark')).toHaveText(number);
  }
  await ask(page, 'he called 3 times from 044 123 456 at 22');
  await expect(resultsOf(page).first().locator('small mark')).toHaveText('044 123 456');
  await expect(resultsOf(page).and(page.locator(`[href="${service.href}"]`))).toHaveCount(1);
  await ask(page, '112');
  await expect(resultsOf(page).filter({ hasText: service.title })).toHaveCount(0);
});

test('A search that does not load leads on, and is tried again with the next key', async ({
  page,
}) => {
  await page.route('**/search/en.json', (route) => route.abort());
  await page.goto(guide('en'));
  const failed = page
    .locator('search')
    .getByRole('link', { name: translator('en')('search.failed') });
  await fieldOf(page).pressSequentially('shelt');
  await expect(failed).toHaveAttribute('href', path('en', 'a-z'));
  await page.unroute('**/search/en.json');
  await fieldOf(page).press('e');
  await settled(page);
  await expect(resultsOf(page).first()).toBeVisible();
  await expect(failed).toBeHidden();
  // However often the list was asked for, one search answers.
  await expect(page.locator('search .found > button')).toHaveCount(1);

  // With the address under which it is asked for again, too.
  await page.route(/\/search\/[\w-]+\.js(\?|$)/, (route) => route.abort());
  await page.goto(guide('en'));
  await fieldOf(page).fill('shelter');
  await expect(failed).toBeVisible();
  await fieldOf(page).press('Enter');
  await page.waitForURL(`**${path('en', 'a-z')}`);
});

test('A page that the browser kept in memory does not show what was typed', async ({ page }) => {
  await page.goto(path('en', 'search'));
  await ask(page, 'shelter');
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await expect(fieldOf(page)).toHaveValue('');
  await expect(resultsOf(page)).toHaveCount(0);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the box leads to the list from A to Z, and takes no words along', async ({ page }) => {
    for (const address of [guide('sr'), path('sr', 'search')]) {
      await page.goto(address);
      await fieldOf(page).fill('zlatoperka');
      await fieldOf(page).press('Enter');
      await page.waitForURL(/\/sr\/a-z\/\??$/);
    }
    await page.goto(path('sr', 'search'));
    await expect(page.locator('main .notice')).toHaveText(translator('sr')('search.noScript'));
  });
});
