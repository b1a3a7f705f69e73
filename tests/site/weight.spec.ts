import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { budgets, help, type Budget } from './lib/budgets.ts';
import { everyPath, htmlOf } from './lib/built.ts';

const weigh = (text: string) => brotliCompressSync(text).length;
const below = (pathname: string) => pathname.replace(/^\/[^/]+\//, '');
// The source, the language with the longest words, and the script with two bytes a letter.
const weighed = everyPath().filter((pathname) => /^\/(?:sr|sq|sr-Cyrl)\//.test(pathname));
const byBudget = Map.groupBy(
  weighed,
  (pathname) => budgets.find(({ pages }) => pages.test(below(pathname)))?.what,
);

const keepsTo = ({ what, median, worst }: Budget, paths: readonly string[]) => {
  test(`The weight of ${what} keeps to its budget`, () => {
    const pages = paths
      .map((pathname) => ({ pathname, bytes: weigh(htmlOf(pathname)) }))
      .sort((one, other) => one.bytes - other.bytes);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[Math.floor(pages.length / 2)]?.bytes).toBeLessThanOrEqual(median);
    expect(pages.filter(({ bytes }) => bytes > worst)).toEqual([]);
  });
};

for (const budget of budgets) keepsTo(budget, byBudget.get(budget.what) ?? []);
keepsTo(
  help,
  everyPath().filter((pathname) => help.pages.test(below(pathname))),
);

// With the search's first lines, which stand in the same script as those of the history.
test('The scripts for leaving and for one line of history weigh a kilobyte and a half', () => {
  const scripts = [...htmlOf('/sr/guides/shelter/').matchAll(/<script[^>]*>([^]*?)<\/script>/g)]
    .map(([, code = '']) => code)
    .filter((code) => /\[data-(?:leave|back)\]/.test(code));
  expect(scripts).toHaveLength(2);
  expect(weigh(scripts.join('\n'))).toBeLessThan(1.5 * 1024);
});

test('No page but the desk asks for a style or a font of its own, and no script holds up its drawing', () => {
  for (const pathname of everyPath()) {
    const html = htmlOf(pathname);
    expect(html, pathname).not.toMatch(/<link[^>]+rel="?(?:stylesheet|preload|modulepreload)/);
    expect(html, pathname).not.toContain('@font-face');
    expect(html, pathname).not.toMatch(/<script(?![^>]*(?:type="module"|application\/ld\+json))/);
  }
});
