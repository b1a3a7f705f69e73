import { translator } from '../../src/i18n/index.ts';
import { isLocale } from '../../src/i18n/locales.ts';
import { allPaths } from './lib/built.ts';
import { expect, test } from './lib/test.ts';

for (const path of allPaths()) {
  test(`${path} reads, leaves and calls without JavaScript`, async ({
    visitorWithoutJavaScript: page,
  }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main')).toContainText(/\S{3,}/);
    await expect(page.locator('[data-leave]')).toHaveAttribute('href', /^https:\/\//);
    await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
    await expect(page.locator('a[href="tel:192"]').first()).toBeVisible();
    const locale = path.split('/')[1];
    if (!isLocale(locale)) return;
    const t = translator(locale);
    await expect(page.getByRole('navigation', { name: t('nav.languages') })).toBeVisible();
    await expect(page.getByRole('navigation', { name: t('nav.all') })).toBeVisible();
  });
}
