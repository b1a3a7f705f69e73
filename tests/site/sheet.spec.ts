import { readdirSync } from 'node:fs';
import { localeCodes } from '../../src/i18n/locales.ts';
import { expect, test } from './lib/test.ts';

const sheets = readdirSync('content/sheets').map((file) => file.replace('.yml', ''));

test('a sheet on paper holds its form and nothing of the site', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const locale of localeCodes) {
    await page.goto(`/${locale}/professionals/sheets/${sheets[0]}/`);
    const [name = '', ...rest] = await page.evaluate(() =>
      [...document.querySelectorAll('h1, .sheet'), document.body].map((part) =>
        (part as HTMLElement).innerText.trim(),
      ),
    );
    const [form = '', whole = ''] = rest;
    expect(form.length).toBeGreaterThan(100);
    expect(whole.replace(/\s+/g, ' ')).toBe(`${name} ${form}`.replace(/\s+/g, ' '));
    expect(whole).not.toContain('Oslonac');
  }
});

test('no part of a sheet is torn over two pages where it fits on one', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`/sr/professionals/sheets/${sheets[0]}/`);
  const kept = await page
    .locator('.sheet-part')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).breakInside));
  expect(kept.length).toBeGreaterThan(0);
  expect(new Set(kept)).toEqual(new Set(['avoid']));
});
