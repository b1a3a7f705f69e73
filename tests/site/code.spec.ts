import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/index.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { allPaths, htmlOf } from './lib/built.ts';
import { faultsOf } from './lib/html.ts';
import { policyFaults } from './lib/policy.ts';
import { expect, test } from './lib/test.ts';

const codePath = (locale: string) => `/q/${locale}/`;

// Somebody who scans a code comes from another page, or from none.
const before = 'data:text/html,<title>Before</title>';

/** The addresses of this site that the tab's history holds. */
const entries = (page: Page) =>
  page.evaluate(() =>
    window.navigation.entries().flatMap(({ url }) => (url ? [new URL(url).pathname] : [])),
  );

for (const locale of localeCodes) {
  test(`The address behind the code says nothing in ${locale} and goes on`, async () => {
    const html = htmlOf(codePath(locale));
    expect(await faultsOf(codePath(locale))).toEqual([]);
    expect(html).toContain(`<title>${translator(locale)('leave.onward')}</title>`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<meta name="referrer" content="no-referrer">');
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${path(locale)}">`);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/oslonac|<script[^>]*\ssrc/i);
    // The refresh is meant, and has the page’s only other such tag.
    expect(policyFaults(html).filter((fault) => !fault.includes('refresh'))).toEqual([]);
    expect(allPaths()).not.toContain(codePath(locale));
  });
}

test('Of a scanned code, the tab keeps only the help page, and Back leaves the site', async ({
  page,
}) => {
  for (const locale of localeCodes) {
    await page.goto(before);
    await page.goto(codePath(locale));
    await page.waitForURL(path(locale));
    expect(await entries(page)).toEqual([path(locale)]);
    await page.goBack();
    await expect(page).toHaveTitle('Before');
  }
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the code leads to the help page too, and Back leaves the site', async ({ page }) => {
    await page.goto(before);
    await page.goto(codePath('sr'));
    await page.waitForURL(path('sr'));
    await page.goBack();
    await expect(page).toHaveTitle('Before');
  });
});
