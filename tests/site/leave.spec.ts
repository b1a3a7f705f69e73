import { translator } from '../../src/i18n/index.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { expect, test } from './lib/test.ts';

const neutral = '**://*.wikipedia.org/**';

for (const locale of localeCodes) {
  const label = translator(locale)('leave.label');

  test.describe(`Leaving a page in ${locale}`, () => {
    test('comes first after the skip link', async ({ page }) => {
      await page.goto(path(locale));
      await page.keyboard.press('Tab');
      await expect(page.locator('.skip')).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: label })).toBeFocused();
    });

    test('puts the neutral page in its place and tells it nothing', async ({ page }) => {
      let referrer: string | undefined;
      await page.route(neutral, async (route) => {
        referrer = (await route.request().allHeaders()).referer;
        await route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' });
      });
      await page.goto('about:blank');
      await page.goto(path(locale, 'guides', 'shelter'));
      await page.getByRole('link', { name: label }).click();
      await expect(page).toHaveTitle('Neutral');
      expect(referrer).toBeUndefined();
      await page.goBack();
      expect(page.url()).toBe('about:blank');
    });

    test('blanks the page at once, before the neutral page answers', async ({ page }) => {
      const seen: { display: string; title: string }[] = [];
      await page.exposeFunction('tell', (state: (typeof seen)[number]) => seen.push(state));
      await page.addInitScript(() => {
        const { tell } = window as unknown as { tell: (state: object) => void };
        addEventListener('click', () => {
          // After the page's own answer to the click, in the same task.
          queueMicrotask(() => {
            const { display } = getComputedStyle(document.documentElement);
            tell({ display, title: document.title });
          });
        });
      });
      await page.route(neutral, () => undefined);
      await page.goto(path(locale, 'guides', 'shelter'));
      await page.getByRole('link', { name: label }).click({ noWaitAfter: true });
      await expect.poll(() => seen).toEqual([{ display: 'none', title: '…' }]);
    });
  });
}

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('leaving is a link that tells the neutral page nothing', async ({ page }) => {
    let referrer: string | undefined;
    await page.route(neutral, async (route) => {
      referrer = (await route.request().allHeaders()).referer;
      await route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' });
    });
    await page.goto(path('sr'));
    await page.locator('[data-leave]').click();
    await expect(page).toHaveTitle('Neutral');
    expect(referrer).toBeUndefined();
  });
});

for (const viewport of [
  { width: 320, height: 568 },
  { width: 320, height: 256 },
  { width: 1280, height: 800 },
]) {
  test(`The control covers no text at the end of a page at ${viewport.width} × ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(path('sq', 'guides', 'shelter'));
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    const leave = await page.locator('[data-leave]').boundingBox();
    const last = await page.locator('.site-footer p:not(.on-paper)').boundingBox();
    if (!leave || !last) throw new Error('nothing to compare');
    const isApart = last.y + last.height <= leave.y || last.y >= leave.y + leave.height;
    expect(isApart).toBe(true);
  });
}
