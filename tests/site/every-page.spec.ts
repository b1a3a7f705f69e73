import { HtmlValidate, FileSystemConfigLoader, esmResolver } from 'html-validate';
import { isLocale, locales } from '../../src/i18n/locales.ts';
import { allPaths, htmlOf, leadsSomewhere } from './lib/built.ts';
import { violationsOf } from './lib/axe.ts';
import { expect, follow, leftBehind, nothing, test } from './lib/test.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

for (const path of [...allPaths(), '/404.html', '/sr/404/', '/sq/404/', '/en/404/']) {
  test(`${path} is whole`, async ({ visitor: page, baseURL }) => {
    const { stop, ...traces } = follow(page, baseURL);
    await page.goto(path);

    await test.step('it is valid HTML', async () => {
      const report = await validator.validateString(htmlOf(path), `dist${path}.html`);
      expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    });

    await test.step('nobody is kept out', async () => {
      expect(await violationsOf(page)).toEqual([]);
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

    await test.step('no number stands without its state, and no doubtful one comes first', async () => {
      const doubtful = page.locator('.unconfirmed:has(a[href^="tel:"])');
      const states = page.locator('.unconfirmed:has(a[href^="tel:"]) .state');
      expect(await states.count()).toBe(await doubtful.count());
      const first = page.locator('a[href^="tel:"]').first();
      await expect(first).toHaveAttribute('href', 'tel:112');
    });

    await test.step('it leaves nothing behind and asks nobody else', async () => {
      expect(await leftBehind(page)).toEqual(nothing);
      stop();
      expect(traces).toEqual({ foreign: [], complaints: [] });
    });
  });
}
