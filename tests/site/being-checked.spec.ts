import { localeCodes } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/index.ts';
import { path } from '../../src/i18n/paths.ts';
import { htmlOf } from './lib/built.ts';
import { expect, test } from './lib/test.ts';

test.skip(
  process.env.CONTEXT !== 'production',
  'only a build with CONTEXT=production has the notice',
);

for (const locale of localeCodes) {
  const notice = '<p class="notice being-checked"';
  const words = translator(locale)('page.beingChecked');

  test(`${locale}: a page with something unconfirmed says so below its numbers`, () => {
    for (const at of [
      ['guides', 'in-danger'],
      ['notes'],
      ['about'],
      ['services'],
      ['services', 'serbia'],
    ]) {
      const html = htmlOf(path(locale, ...at));
      expect(html.split(notice)).toHaveLength(2);
      expect(html.indexOf('class="help-bar')).toBeLessThan(html.indexOf(notice));
      expect(html.indexOf(notice)).toBeLessThan(html.indexOf('<h1'));
      expect(html).toContain(words);
    }
  });

  test(`${locale}: a page that states nothing unconfirmed does not`, () => {
    for (const at of [[], ['glossary'], ['search'], ['questions']]) {
      expect(htmlOf(path(locale, ...at))).not.toContain(notice);
    }
  });
}

test('the notice is one line on a small screen, and the numbers stay above it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of localeCodes) {
    await page.goto(path(locale, 'guides', 'shelter'));
    const [bar, notice] = await Promise.all([
      page.locator('.help-bar').boundingBox(),
      page.locator('.being-checked').boundingBox(),
    ]);
    expect(notice?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    expect(notice?.height).toBeLessThan(45);
    await expect(page.locator('.help-bar a[href^="tel:"]').first()).toBeInViewport();
  }
});
