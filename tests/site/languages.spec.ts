import { translator } from '../../src/i18n/index.ts';
import { localeCodes, locales } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { expect, test } from './lib/test.ts';

test('The first page offers every language, shows 112 and 192, and redirects nobody', async ({
  page,
}) => {
  const answer = await page.goto('/');
  expect(answer?.status()).toBe(200);
  expect(new URL(page.url()).pathname).toBe('/');
  for (const code of localeCodes) {
    await expect(page.getByRole('link', { name: locales[code].name })).toHaveAttribute(
      'href',
      path(code),
    );
  }
  for (const number of ['112', '192']) {
    await expect(page.locator(`a[href="tel:${number}"]`)).toBeInViewport();
  }
});

for (const locale of localeCodes) {
  const t = translator(locale);

  test(`The language menu keeps the page (${locale})`, async ({ page }) => {
    await page.goto(path(locale, 'places', 'prizren'));
    for (const other of localeCodes) {
      const menu = page.getByRole('navigation', { name: t('nav.languages') });
      const link = menu.getByRole('link', { name: locales[other].name });
      if (!(await link.isVisible())) await menu.locator('summary').press('Enter');
      await expect(link).toHaveAttribute('href', path(other, 'places', 'prizren'));
    }
  });

  test(`Search engines learn of every language of a page (${locale})`, async ({ page }) => {
    await page.goto(path(locale, 'guides', 'your-rights'));
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new RegExp(`${path(locale, 'guides', 'your-rights')}$`),
    );
    for (const other of localeCodes) {
      await expect(
        page.locator(`link[rel=alternate][hreflang="${locales[other].tag}"]`),
      ).toHaveAttribute('href', new RegExp(`${path(other, 'guides', 'your-rights')}$`));
    }
  });

  test(`A page that does not exist says so in the language of its address (${locale})`, async ({
    page,
  }) => {
    const answer = await page.goto(path(locale, 'guides', 'nowhere'));
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('missing.title'));
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });
}
