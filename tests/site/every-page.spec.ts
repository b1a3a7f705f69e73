import type { Page } from '@playwright/test';
import { tagOf } from '../../src/i18n/locales.ts';
import { lonelyCalls } from './lib/number-company.ts';
import { doubtfulNumbers } from './lib/numbers.ts';
import {
  editionOf,
  everyPath,
  htmlOf,
  leadsSomewhere,
  notesPaths,
  visitedPaths,
} from './lib/built.ts';
import { faultsOf } from './lib/html.ts';
import { violationsOf } from './lib/axe.ts';
import { inParts } from './lib/parts.ts';
import { policyFaults, policyOf } from './lib/policy.ts';
import { keeping, scriptsOf } from './lib/scripts.ts';
import { show } from './lib/shown.ts';
import { expect, test } from './lib/test.ts';

const check = expect.configure({ soft: true });

// As it stands before any script. What scripts add is seen on one page of each kind.
const lookAt = async (path: string, page: Page, baseURL = '') => {
  check(await show(page, path)).toBe(200);
  const edition = editionOf(path);

  await test.step('it is valid HTML', async () => {
    check(await faultsOf(path)).toEqual([]);
  });

  await test.step('nobody is kept out', async () => {
    check(await violationsOf(page, false)).toEqual([]);
  });

  await test.step('its links lead somewhere, in its own language', async () => {
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href, hreflang }) => ({
        href,
        hreflang,
      })),
    );
    const own = links.filter(({ href }) => href.startsWith(baseURL));
    check(own.filter(({ href }) => !leadsSomewhere(new URL(href)))).toEqual([]);
    if (!edition) return;
    const strays = own.filter(
      ({ href, hreflang }) => !hreflang && !new URL(href).pathname.startsWith(`/${edition}/`),
    );
    check(strays).toEqual([]);
    check(await page.evaluate(() => document.documentElement.lang)).toBe(tagOf(edition));
  });

  await test.step('every number has its country, its state and its note, and 112 and 192 come first', async () => {
    check(await doubtfulNumbers(page)).toEqual([]);
    const calls = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].map(({ href }) => href),
    );
    check(calls.slice(0, 2)).toEqual(['tel:112', 'tel:192']);
    check(await lonelyCalls(page, edition)).toEqual([]);
  });

  await test.step('no cookie came with it, and its policy lets it ask nobody else, and forbids nothing of its own', async () => {
    check(await page.context().cookies()).toEqual([]);
    const html = htmlOf(path);
    check(policyFaults(html)).toEqual([]);
    // Only the search is a file of its own, and reads its index with WebAssembly.
    const hasSearch = !['/', '/404.html', ...notesPaths].includes(path);
    check(html.match(/\sdata-search[\s=>]/g) ?? []).toHaveLength(hasSearch ? 1 : 0);
    const scripts = policyOf(html).get('script-src') ?? [];
    check(scripts.includes("'wasm-unsafe-eval'")).toBe(hasSearch);
  });
};

for (const { name, paths } of inParts(visitedPaths())) {
  test(`${name} are whole`, async ({ shown: page, baseURL }) => {
    for (const path of paths) await test.step(path, () => lookAt(path, page, baseURL));
  });
}

test('No code that a page may run keeps anything in the browser', () => {
  const scripts = [...scriptsOf(everyPath().map(htmlOf))];
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.filter(([, code]) => keeping.test(code)).map(([name]) => name)).toEqual([]);
});

test('The check of a policy finds what it is for', () => {
  const html = htmlOf('/en/search/');
  const faultsWith = (from: string | RegExp, to: string) =>
    policyFaults(html.replace(from, to)).map((fault) => fault.split(' ').slice(0, 3).join(' '));
  expect(policyFaults(html)).toEqual([]);
  expect(faultsWith("img-src 'self'", 'img-src https://example.org')).toEqual([
    'img-src allows https://example.org',
  ]);
  expect(faultsWith("script-src 'self'", "script-src 'self' 'unsafe-eval'")).toEqual([
    "script-src allows 'unsafe-eval'",
  ]);
  expect(faultsWith("form-action 'self'", '')).toEqual(['form-action is missing']);
  expect(faultsWith('</body>', '<script>alert()</script></body>')).toEqual(['forbids its script']);
  expect(faultsWith('</body>', '<p style="top:0"></p></body>')).toEqual(['forbids an attribute']);
  expect(
    faultsWith('</head>', '<link rel="preconnect" href="https://example.org"></head>'),
  ).toEqual(['holds a link']);
  expect(faultsWith(/<meta http-equiv="content-security-policy"[^>]*>/, '')).toContain(
    'default-src is not',
  );
  expect(keeping.test('window.localStorage.setItem("a", 1)')).toBe(true);
  expect(keeping.test('document.cookie="a=1"')).toBe(true);
});
