import { isLocale, localeCodes, locales } from '../../src/i18n/locales.ts';
import { lonelyCalls } from './lib/number-company.ts';
import { doubtfulNumbers } from './lib/numbers.ts';
import { allPaths, leadsSomewhere, notesPaths, onePerKind } from './lib/built.ts';
import { faultsOf } from './lib/html.ts';
import { violationsOf } from './lib/axe.ts';
import { expect, follow, leftBehind, nothing, test } from './lib/test.ts';

const kinds = new Set(onePerKind());
const missing = ['/404.html', ...localeCodes.map((locale) => `/${locale}/404/`)];

for (const path of [...allPaths(), ...missing, ...notesPaths]) {
  test(`${path} is whole`, async ({ visitor: page, baseURL }) => {
    const { stop, ...traces } = follow(page, baseURL);
    expect((await page.goto(path))?.status()).toBe(200);

    await test.step('it is valid HTML', async () => {
      expect(await faultsOf(path)).toEqual([]);
    });

    await test.step('nobody is kept out', async () => {
      expect(await violationsOf(page, kinds.has(path))).toEqual([]);
    });

    await test.step('its links lead somewhere, in its own language', async () => {
      const locale = path.split('/')[1];
      const links = await page
        .locator('a[href]')
        .evaluateAll((all: HTMLAnchorElement[]) =>
          all.map(({ href, hreflang }) => ({ href, hreflang })),
        );
      const own = links.filter(({ href }) => href.startsWith(baseURL ?? ''));
      expect(own.filter(({ href }) => !leadsSomewhere(new URL(href)))).toEqual([]);
      if (!isLocale(locale)) return;
      const strays = own.filter(
        ({ href, hreflang }) => !hreflang && !new URL(href).pathname.startsWith(`/${locale}/`),
      );
      expect(strays).toEqual([]);
      await expect(page.locator('html')).toHaveAttribute('lang', locales[locale].tag);
    });

    await test.step('every number has its country, its state and its note, and 112 and 192 come first', async () => {
      expect(await doubtfulNumbers(page)).toEqual([]);
      const calls = await page
        .locator('a[href^="tel:"]')
        .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
      expect(calls.slice(0, 2)).toEqual(['tel:112', 'tel:192']);
      const locale = path.split('/')[1];
      expect(await lonelyCalls(page, isLocale(locale) ? locale : undefined)).toEqual([]);
    });

    await test.step('its policy forbids what it does not need', async () => {
      const policy = await page
        .locator('meta[http-equiv="content-security-policy"]')
        .getAttribute('content');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/'unsafe-(eval|inline)'/);
      // Only the search is a file of its own, and reads its index with WebAssembly.
      const hasSearch = (await page.locator('[data-search]').count()) === 1;
      expect(hasSearch).toBe(!['/', '/404.html', ...notesPaths].includes(path));
      expect(policy?.includes("script-src 'self' 'wasm-unsafe-eval'")).toBe(hasSearch);
    });

    await test.step('it leaves nothing behind and asks nobody else', async () => {
      expect(await leftBehind(page)).toEqual(nothing);
      stop();
      expect(traces).toEqual({ foreign: [], complaints: [] });
    });
  });
}
