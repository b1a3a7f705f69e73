import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/index.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { expect, test } from './lib/test.ts';

const lines = (page: Page) => page.evaluate(() => history.length);

for (const locale of localeCodes) {
  const t = translator(locale);

  test(`In ${locale}, page after page is one line of history, with a way back of its own`, async ({
    page,
  }) => {
    await page.goto(path(locale));
    const before = await lines(page);
    const back = page.locator('[data-back]');
    await expect(back).toContainText(t('back.browser'));
    await expect(back.getByRole('link')).toBeHidden();

    await page
      .locator('main')
      .getByRole('link', { name: t('section.shelter') })
      .click();
    await page.waitForURL(path(locale, 'guides') + '#shelter');
    await page.locator(`main a[href="${path(locale, 'guides', 'shelter')}"]`).click();
    await page.waitForURL(path(locale, 'guides', 'shelter'));
    expect(await lines(page)).toBe(before);

    await back.getByRole('link', { name: t('back.to', { title: t('guides.title') }) }).click();
    await page.waitForURL(path(locale, 'guides'));
    await back.getByRole('link', { name: t('back.to', { title: '' }) }).click();
    await page.waitForURL(path(locale));
    await expect(back.getByRole('link')).toBeHidden();
    expect(await lines(page)).toBe(before);
  });
}

test('Enter follows a link as a click does, and places on a page are no lines either', async ({
  page,
}) => {
  await page.goto(path('en', 'guides'));
  const before = await lines(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#text$/);
  await expect(page.locator('main')).toBeFocused();
  await page.locator(`main a[href="${path('en', 'guides', 'shelter')}"]`).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(path('en', 'guides', 'shelter'));
  expect(await lines(page)).toBe(before);
});

test('a link opened in another tab leaves this one as it is', async ({ page, context }) => {
  await page.goto(path('en', 'guides'));
  const link = page.locator(`main a[href="${path('en', 'guides', 'shelter')}"]`);
  for (const open of [
    () => link.click({ modifiers: ['ControlOrMeta'] }),
    () => link.click({ button: 'middle' }),
  ]) {
    const opening = context.waitForEvent('page');
    await open();
    const other = await opening;
    await other.waitForURL(path('en', 'guides', 'shelter'));
    await other.close();
    await expect(page).toHaveURL(path('en', 'guides'));
  }
});

test('what is no page is opened as ever, so that Back leads to where it was opened', async ({
  page,
}) => {
  await page.route('**/card.pdf', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>File</title>' }),
  );
  await page.goto(path('en', 'card'));
  const before = await lines(page);
  await page.locator('a[href$="card.pdf"]').click();
  await expect(page).toHaveTitle('File');
  expect(await lines(page)).toBe(before + 1);
});

for (const [what, take] of [
  [
    'no Navigation API',
    () => {
      Object.defineProperty(window, 'navigation', { value: undefined });
    },
  ],
  [
    'only a part of it',
    () => {
      Object.defineProperty(window.navigation, 'activation', { value: undefined });
    },
  ],
] as const) {
  test(`a browser that has ${what} offers the page above`, async ({ page }) => {
    await page.addInitScript(take);
    await page.goto(path('en', 'guides', 'shelter'));
    const t = translator('en');
    await page.getByRole('link', { name: t('back.to', { title: t('nav.guides') }) }).click();
    await page.waitForURL(path('en', 'guides'));
  });
}

test('a page that is loaded again offers the page above, and nothing is stored', async ({
  page,
}) => {
  await page.goto(path('en', 'guides', 'shelter'));
  await page
    .locator(`main a[href="${path('en', 'guides', 'victim-advocate')}"]`)
    .first()
    .click();
  await page.waitForURL(path('en', 'guides', 'victim-advocate'));
  const link = page.locator('[data-back] a');
  await expect(link).toHaveAttribute('href', path('en', 'guides', 'shelter'));
  expect(await page.evaluate(() => JSON.stringify([history.state, window.name]))).toBe('[null,""]');
  await page.reload();
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('href', path('en', 'guides'));
});

test('the page of all languages is no line of its own', async ({ page }) => {
  await page.goto('/');
  const before = await lines(page);
  await page.locator(`main a.choose[href="${path('en')}"]`).click();
  await page.waitForURL(path('en'));
  expect(await lines(page)).toBe(before);
  await page.getByRole('link', { name: translator('en')('back.to', { title: 'Oslonac' }) }).click();
  await page.waitForURL('/');
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the browser’s own Back works, and nothing else is said', async ({ page }) => {
    await page.goto(path('en', 'guides'));
    await page.locator(`main a[href="${path('en', 'guides', 'shelter')}"]`).click();
    await page.waitForURL(path('en', 'guides', 'shelter'));
    await expect(page.locator('[data-back]')).toBeHidden();
    await page.goBack();
    await expect(page).toHaveURL(path('en', 'guides'));
  });
});
