import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/index.ts';
import { localeCodes, sourceLocale } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { removeClosed, violationsOf } from './lib/axe.ts';
import { expect, test } from './lib/test.ts';

const topicOf = (page: Page, slug: string) => page.locator(`[data-topic="${slug}"]`);
const summaryOf = (page: Page, slug: string) => topicOf(page, slug).locator('> summary');
const ways = (page: Page, from: string, to: string) =>
  topicOf(page, from).locator(`[data-to="${to}"]`).filter({ visible: true });
const traces = (page: Page) =>
  page.evaluate(() => ({ href: location.href, length: history.length, title: document.title }));

for (const locale of localeCodes) {
  const t = translator(locale);

  test(`${locale}: reading changes neither the address nor the history`, async ({ page }) => {
    await page.goto(path(locale, 'notes'));
    const before = await traces(page);

    await test.step('by mouse', async () => {
      await summaryOf(page, 'shelter').click();
      await expect(topicOf(page, 'shelter')).toHaveAttribute('open');
      await ways(page, 'shelter', 'victim-advocate').first().click();
      await expect(topicOf(page, 'victim-advocate')).toHaveAttribute('open');
      await expect(summaryOf(page, 'victim-advocate')).toBeFocused();
      await expect(summaryOf(page, 'victim-advocate')).toBeInViewport();
      await page.getByRole('button', { name: t('notes.return') }).click();
      await expect(ways(page, 'shelter', 'victim-advocate').first()).toBeFocused();
      expect(await traces(page)).toEqual(before);
    });

    await test.step('by keyboard', async () => {
      await summaryOf(page, 'in-danger').press('Enter');
      await expect(topicOf(page, 'in-danger')).toHaveAttribute('open');
      await ways(page, 'shelter', 'protection-orders').first().press('Enter');
      await expect(summaryOf(page, 'protection-orders')).toBeFocused();
      await ways(page, 'shelter', 'after-the-shelter').last().press(' ');
      await expect(summaryOf(page, 'after-the-shelter')).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(ways(page, 'shelter', 'after-the-shelter').last()).toBeFocused();
      await page.locator('.help-bar [data-to]').press('Enter');
      await expect(summaryOf(page, 'using-this-site-carefully')).toBeFocused();
      await page.locator('.skip').press('Enter');
      await expect(page.locator('main')).toBeFocused();
      expect(await traces(page)).toEqual(before);
    });
  });

  test(`${locale}: the leave control comes first after the skip link`, async ({ page }) => {
    await page.goto(path(locale, 'notes'));
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: t('leave.label') })).toBeFocused();
  });
}

test('A page that the browser kept in memory shows nothing of what was open', async ({ page }) => {
  await page.goto(path('sr', 'notes'));
  await summaryOf(page, 'shelter').click();
  await ways(page, 'shelter', 'victim-advocate').first().click();
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await expect(page.locator('details[open], .return')).toHaveCount(0);
});

test('Open sections are printed, without anything to press', async ({ page }) => {
  await page.goto(path('sr', 'notes'));
  await summaryOf(page, 'shelter').click();
  await ways(page, 'shelter', 'victim-advocate').first().click();
  await page.emulateMedia({ media: 'print' });
  await expect(topicOf(page, 'shelter').locator('.call[href="tel:192"]')).toBeVisible();
  await expect(topicOf(page, 'shelter').locator('.sources').last()).toBeVisible();
  for (const pressed of ['[data-leave]', '.return', '.search', '.whole-site', 'nav']) {
    await expect(page.locator(pressed).filter({ visible: true })).toHaveCount(0);
  }
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('sections open, names are plain words, and nothing is there to press', async ({ page }) => {
    await page.goto(path('sr', 'notes'));
    const firsts = await page.locator('[data-group] > .topic:nth-of-type(1)').all();
    expect(firsts.length).toBeGreaterThan(5);
    for (const topic of [...firsts, topicOf(page, 'shelter')]) {
      if ((await topic.getAttribute('open')) === null) await topic.locator('> summary').click();
      await expect(topic.locator('.prose')).toBeVisible();
    }
    const pressed = page.locator('button, [role=button], input, select, textarea, [tabindex="0"]');
    await expect(pressed.filter({ visible: true })).toHaveCount(0);
    // Its title is named for those who cannot press the words.
    const title = await topicOf(page, 'victim-advocate').locator('h3').textContent();
    await expect(topicOf(page, 'shelter').locator('[data-plain]')).toContainText(title ?? '–');
    expect(page.url()).toMatch(/\/sr\/notes\/$/);
  });
});

// The parts are the same in every language.
test('Open sections keep nobody out', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(path(sourceLocale, 'notes'));
  await summaryOf(page, 'in-danger').click();
  await ways(page, 'in-danger', 'shelter').first().click();
  await topicOf(page, 'shelter').locator('.check summary').click();
  await page.evaluate(() => {
    for (const topic of document.querySelectorAll('details')) topic.open = true;
  });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('summary, .topics [role=button], .return')]
      .filter((each) => each.checkVisibility() && each.clientHeight < 44)
      .map(({ outerHTML }) => outerHTML),
  );
  expect(small).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  // The others are built of the same parts, and with all of them open it would take longer than all the rest.
  await page
    .locator('[data-topic]:not([data-topic="in-danger"], [data-topic="shelter"])')
    .evaluateAll((others: HTMLDetailsElement[]) => {
      for (const other of others) other.open = false;
    });
  await removeClosed(page);
  expect(await violationsOf(page)).toEqual([]);
});
