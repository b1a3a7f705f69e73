import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/index.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { allPaths, editionOf, htmlOf, notesPaths, onePerKind } from './lib/built.ts';
import { faultsOf } from './lib/html.ts';
import { inParts } from './lib/parts.ts';
import { expect, test } from './lib/test.ts';

// By the two blank pages, each of which goes on by itself; the second to somewhere else.
const goesOn = (html: string) =>
  /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1];
const leaves = (html: string) => {
  const [, first] = /<a class="leave" href="([^"]+)"/.exec(html) ?? [];
  const second = first && goesOn(htmlOf(first));
  return Boolean(second && goesOn(htmlOf(second))?.startsWith('https://'));
};

test('Every page is whole before any script', () => {
  for (const path of [...allPaths(), ...notesPaths]) {
    const html = htmlOf(path);
    const main = /<main.*<\/main>/s.exec(html)?.[0] ?? '';
    expect(main.match(/<h1/g), path).toHaveLength(1);
    expect(main.replaceAll(/<[^>]*>/g, '').trim().length, path).toBeGreaterThan(50);
    expect(leaves(html), path).toBe(true);
    // Nothing that sends what somebody wrote, and nothing that a browser would install.
    expect(html, path).not.toMatch(
      /<(input|select|textarea|button)[^>]* name=|rel="?manifest|serviceWorker/,
    );
    const forms = html.match(/<form[^>]*>/g) ?? [];
    const edition = editionOf(path);
    const toList = `<form action="/${edition}/a-z/">`;
    expect(forms, path).toEqual(edition && !notesPaths.includes(path) ? [toList] : []);
    expect(html.match(/href="tel:\d+"/g)?.slice(0, 2), path).toEqual([
      'href="tel:112"',
      'href="tel:192"',
    ]);
  }
});

const check = expect.configure({ soft: true });

const lookAt = async (path: string, page: Page) => {
  await page.goto(path);
  const edition = editionOf(path);
  const t = edition ? translator(edition) : undefined;
  // Links to pages with titles of their own would be out of place on the page with a neutral one.
  const menus = t ? [t('nav.languages'), ...(notesPaths.includes(path) ? [] : [t('nav.all')])] : [];
  const needed = [
    ...['h1', '[data-leave][href$="/next/"]', 'a[href="tel:112"]', 'a[href="tel:192"]'],
    // By attribute: to work out the names of all parts of a page takes longer than all the rest.
    ...menus.map((name) => `nav[aria-label="${name}"]`),
  ];
  // All at once, as nothing comes later on a page without scripts.
  const { hidden, text } = await page.evaluate((selectors) => {
    const isSeen = (each: string) => document.querySelector(each)?.checkVisibility();
    const main = document.querySelector('main');
    return { hidden: selectors.filter((each) => !isSeen(each)), text: main?.innerText };
  }, needed);
  check(hidden).toEqual([]);
  check(text).toMatch(/\S{3,}/);
};

for (const { name, paths } of inParts([...onePerKind(), ...notesPaths])) {
  test(`${name} read, leave and call without JavaScript`, async ({
    visitorWithoutJavaScript: page,
  }) => {
    for (const path of paths) await test.step(path, () => lookAt(path, page));
  });
}

for (const locale of localeCodes) {
  test(`The blank pages on the way out say nothing of the site in ${locale}`, async () => {
    for (const address of [`/${locale}/next/`, `/${locale}/next/2/`]) {
      const html = htmlOf(address);
      expect(await faultsOf(address)).toEqual([]);
      expect(html).toContain(`<title>${translator(locale)('leave.onward')}</title>`);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).not.toMatch(/oslonac/i);
      expect(html).not.toContain('<script');
    }
  });
}
