import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/index.ts';
import { localeCodes, type Locale } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { htmlOf } from './lib/built.ts';
import { doubtfulNumbers } from './lib/numbers.ts';
import { expect, leftBehind, nothing, test } from './lib/test.ts';

const t = translator('sr');
const directory = (locale: Locale) => path(locale, 'services');
const shown = (page: Page) => page.locator('main .card:visible');
const filter = (page: Page) => page.locator('[data-filter]');

/** The numbers that a page of its own shows for the same choice. */
const idsOf = (html: string) =>
  [...html.matchAll(/<div class="card [^"]*" id="([^"]+)"/g)].map(([, id]) => id);

test('Choosing shows at once what the page of that choice shows', async ({ page }) => {
  await page.goto(directory('sr'));
  const all = await shown(page).count();
  const address = page.url();

  await filter(page).getByRole('combobox').selectOption('legal');
  const ids = await shown(page).evaluateAll((cards) => cards.map(({ id }) => id));
  expect(ids).toEqual(idsOf(htmlOf(path('sr', 'services', 'legal'))));
  expect(ids.length).toBeGreaterThan(1);
  expect(ids.length).toBeLessThan(all);
  await expect(filter(page).getByRole('status')).toHaveText(
    t('services.shown', { count: ids.length }),
  );
  expect(await doubtfulNumbers(page)).toEqual([]);

  await filter(page)
    .getByRole('button', { name: t('services.showAll') })
    .click();
  await expect(shown(page)).toHaveCount(all);
  await expect(filter(page).getByRole('combobox')).toHaveValue('');
  expect(page.url()).toBe(address);
  expect(await leftBehind(page)).toEqual(nothing);
});

test('What was chosen is not there any more when the page is opened again', async ({ page }) => {
  await page.goto(directory('sr'));
  const all = await shown(page).count();
  await filter(page).getByLabel(t('facet.free')).check();
  await expect(shown(page)).not.toHaveCount(all);
  await page.goto(path('sr'));
  await page.goBack();
  await expect(filter(page).getByLabel(t('facet.free'))).not.toBeChecked();
  await expect(shown(page)).toHaveCount(all);
});

test('Choices add up, and one that nothing fits says so', async ({ page }) => {
  await page.goto(directory('sr'));
  await filter(page).getByLabel(t('facet.free')).check();
  const free = await shown(page).count();
  await filter(page).getByLabel(t('facet.day-and-night')).check();
  const both = await shown(page).count();
  expect(both).toBeGreaterThan(0);
  expect(both).toBeLessThan(free);

  await filter(page).getByRole('combobox').selectOption('complaint');
  await expect(shown(page)).toHaveCount(0);
  await expect(filter(page).getByRole('status')).toHaveText(t('services.none'));
  // A heading without anything under it would mislead.
  await expect(page.locator('[data-group] h2:visible')).toHaveCount(0);
});

for (const locale of localeCodes) {
  test(`Without JavaScript each choice is a page, and no control stands there (${locale})`, async ({
    visitorWithoutJavaScript: page,
  }) => {
    await page.goto(directory(locale));
    await expect(filter(page)).toBeHidden();
    const links = page.locator('.finder .facets a');
    expect(await links.count()).toBeGreaterThanOrEqual(9);
    await links.first().click();
    await expect(page).toHaveURL(new RegExp(`${path(locale, 'services', 'danger')}$`));
    await expect(page.locator('main .lead')).toHaveText(translator(locale)('need.danger.lead'));
    // Hours stand there in words; open or not is said by nobody.
    await expect(page.locator('#xk-emergency .facts')).toContainText(
      translator(locale)('hours.always'),
    );
    await expect(page.locator('.open-now')).toHaveCount(0);
  });
}

test('Open now is said where it is certain, and nowhere else', async ({ page }) => {
  await page.goto(directory('sr'));
  await expect(page.locator('#xk-emergency .open-now')).toHaveText(t('hours.open'));
  await expect(page.locator('#xk-police .open-now')).toHaveCount(0);
  await expect(page.locator('.unconfirmed .open-now')).toHaveCount(0);
});

test('Each number stands with its country, its state and what a call leaves behind', async ({
  page,
}) => {
  await page.goto(directory('sr'));
  const cards = page.locator('main .card').filter({ has: page.locator('a[href^="tel:"]') });
  expect(await cards.count()).toBeGreaterThan(5);
  for (const card of await cards.all()) {
    await expect(card.locator('.facts')).toContainText(t('country.XK'));
    await expect(card.locator('.facts')).toContainText(t('contact.callIsListed'));
    await expect(card).toContainText(/Potvrđeno|Još nije potvrđeno|Rok za novu proveru/);
  }
});

test('The filter’s script is small', () => {
  const [script = ''] =
    /<script type="module">[^<]*data-finder[^<]*/.exec(htmlOf(directory('sr'))) ?? [];
  expect(script).not.toBe('');
  expect(script).not.toMatch(/localStorage|sessionStorage|history|location/);
  expect(gzipSync(script).length).toBeLessThan(2048);
});
