import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/index.ts';
import { completeCodes, type CompleteLocale } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { expect, leftBehind, nothing, test } from './lib/test.ts';

// As people type it: with the letters of the language, with those of another keyboard, in capitals.
const typed: Record<CompleteLocale, { alike: string[]; topic: string; phrase: string }> = {
  sr: {
    alike: ['nalog za zaštitu', 'nalog za zastitu', 'NALOG ZA ZAŠTITU'],
    topic: 'protection-orders',
    phrase: 'tuce me muz',
  },
  sq: {
    alike: ['urdhër mbrojtje', 'urdher mbrojtje', 'URDHËR MBROJTJE'],
    topic: 'protection-orders',
    phrase: 'burri me rreh',
  },
  en: {
    alike: ['protection order', 'Protection ORDER', '  protection  order '],
    topic: 'protection-orders',
    phrase: 'he’s hurting me',
  },
};

const shown = (page: Page) => page.locator('.topic').filter({ visible: true });
const slugs = (page: Page) =>
  shown(page).evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset.topic));

for (const locale of completeCodes) {
  const t = translator(locale);
  const { alike, topic, phrase } = typed[locale];

  test(`The filter of the notes in ${locale}`, async ({ page }) => {
    await page.goto(path(locale, 'notes'));
    const all = await page.locator('.topic').count();
    // By its place: to work out the role of every part of this page takes longer than all the rest.
    const field = page.locator('[data-filter] input');
    await expect(field).toHaveRole('searchbox');
    await expect(field).toHaveAccessibleName(t('notes.filter'));
    const status = page.locator('[data-filter] [role=status]');
    const before = await page.evaluate(() => [location.href, history.length]);

    await test.step('finds the same however it is typed, and counts', async () => {
      const found: unknown[] = [];
      for (const words of alike) {
        await field.fill(words);
        await expect(status).toHaveText(/\d/);
        const slugsFound = await slugs(page);
        await expect(status).toHaveText(t('notes.found', { count: slugsFound.length }));
        expect(slugsFound).toContain(topic);
        expect(slugsFound.length).toBeLessThan(all);
        found.push(slugsFound);
        await field.fill('');
        await expect(shown(page)).toHaveCount(all);
      }
      expect(new Set(found.map(String)).size).toBe(1);
    });

    await test.step('finds what people say, though the page does not show it', async () => {
      await expect(page.locator('main')).not.toContainText(phrase);
      await field.fill(phrase);
      await expect(page.locator('[data-topic="in-danger"]')).toBeVisible();
      await expect.poll(() => shown(page).count()).toBeLessThan(all);
      // Groups of which nothing is left are not shown either.
      const empty = await page
        .locator('[data-group]')
        .evaluateAll(
          (groups: HTMLElement[]) =>
            groups.filter(({ innerText, hidden }) => !hidden && !innerText.includes('\n')).length,
        );
      expect(empty).toBe(0);
    });

    await test.step('says when there is nothing, and Escape shows all again', async () => {
      await field.fill('qqqqq');
      await expect(status).toHaveText(t('notes.none'));
      await field.press('Escape');
      await expect(field).toHaveValue('');
      await expect(shown(page)).toHaveCount(all);
      await expect(status).toHaveText('');
      expect(await page.evaluate(() => [location.href, history.length])).toEqual(before);
    });

    await test.step('keeps nothing of what was typed', async () => {
      await expect(field).toHaveAttribute('autocomplete', 'off');
      await expect(field).toHaveAttribute('spellcheck', 'false');
      await expect(field).not.toHaveAttribute('name');
      expect(await field.evaluate((input: HTMLInputElement) => input.form)).toBeNull();
      await field.fill(alike[0] ?? '');
      await expect(status).toHaveText(/\d/);
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow')));
      await expect(field).toHaveValue('');
      await expect(shown(page)).toHaveCount(all);
      expect(await leftBehind(page)).toEqual(nothing);
    });
  });
}

test('The count stands in the form that its number needs', async ({ page }) => {
  await page.goto(path('sr', 'notes'));
  const t = translator('sr');
  expect([1, 2, 5, 21].map((count) => t('notes.found', { count }))).toEqual([
    'Na spisku je 1 tema.',
    'Na spisku su 2 teme.',
    'Na spisku je 5 tema.',
    'Na spisku je 21 tema.',
  ]);
  // The browser chooses the form by itself.
  const forms = await page.locator('[data-filter] [role=status]').getAttribute('data-found');
  expect(Object.keys(JSON.parse(forms ?? '{}') as object)).toEqual(['one', 'few', 'other']);
});

test('A way to a topic that the filter hides shows it', async ({ page }) => {
  await page.goto(path('en', 'notes'));
  const field = page.locator('[data-filter] input');
  await field.fill('shelter');
  await expect(page.locator('[data-filter] [role=status]')).not.toBeEmpty();
  await page.locator('[data-topic="shelter"] > summary').click();
  await page.locator('[data-topic]:not([data-topic="shelter"])').evaluateAll((others) => {
    for (const other of others) (other as HTMLElement).hidden = true;
  });
  await page.locator('[data-topic="shelter"] .prose [data-to="victim-advocate"]').first().click();
  await expect(page.locator('[data-topic="victim-advocate"] > summary')).toBeFocused();
  await expect(field).toHaveValue('');
});
