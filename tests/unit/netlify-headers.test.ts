import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { localeCodes } from '../../src/i18n/locales.ts';
import { readHeaders } from '../../tools/serve/headers.ts';
import { readRedirects } from '../../tools/serve/redirects.ts';

const netlifyToml = join(import.meta.dirname, '../../netlify.toml');
const headersFor = await readHeaders(netlifyToml);
const redirectFor = await readRedirects(netlifyToml);

const pages = [
  '/',
  '/404.html',
  ...localeCodes.flatMap((code) => [
    `/${code}/`,
    `/${code}/guides/shelter/`,
    `/${code}/card.pdf`,
    `/q/${code}/`,
  ]),
];

test('pages of every language stay out of the browser’s cache and in Netlify’s', () => {
  for (const page of pages) {
    const headers = headersFor(page);
    assert.equal(headers['cache-control'], 'no-store', page);
    assert.match(headers['netlify-cdn-cache-control'] ?? '', /max-age=31536000/, page);
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin', page);
    assert.equal(headers['x-robots-tag'], undefined, page);
  }
});

test('a page that does not exist is answered in the language of its address', () => {
  for (const code of localeCodes) {
    assert.deepEqual(redirectFor(`/${code}/nothing/`), { to: `/${code}/404/`, status: 404 });
  }
  assert.equal(redirectFor('/nothing/'), undefined);
});

test('every address is protected', () => {
  for (const path of [
    ...pages,
    '/admin/',
    '/pagefind/pagefind.js',
    '/search/sr.json',
    '/_astro/x.js',
    '/pictures/x.avif',
    '/data/services.json',
    '/nothing',
  ]) {
    const headers = headersFor(path);
    assert.equal(headers['referrer-policy'], 'no-referrer', path);
    assert.equal(headers['x-content-type-options'], 'nosniff', path);
    assert.equal(headers['content-security-policy'], "frame-ancestors 'none'", path);
    assert.match(headers['permissions-policy'] ?? '', /camera=\(\), .*geolocation=\(\)/, path);
    assert.match(headers['strict-transport-security'] ?? '', /^max-age=\d{8}/, path);
  }
});

test('no header comes from two rules, at the address of any of them', () => {
  const rules = [...readFileSync(netlifyToml, 'utf8').matchAll(/^ *for = "(.+)"/gm)];
  assert.ok(rules.length > 5, 'the rules were found');
  for (const [, address = ''] of rules) {
    for (const below of ['', 'x', 'x/y.html']) headersFor(address.replace('*', below));
  }
});

test('the second blank page on the way out, and nothing else, makes the browser forget files', () => {
  for (const code of localeCodes) {
    assert.equal(headersFor(`/${code}/next/2/`)['clear-site-data'], '"cache"', code);
  }
  for (const page of [...pages, '/en/next/']) {
    assert.equal(headersFor(page)['clear-site-data'], undefined, page);
  }
});

test('the search index is kept no longer than the pages whose text it is', () => {
  for (const path of ['/pagefind/fragment/sr_1.json', '/search/sr.json']) {
    const headers = headersFor(path);
    assert.equal(headers['cache-control'], 'no-store', path);
    assert.equal(headers['x-robots-tag'], 'noindex', path);
  }
});

test('only files with a hash in their name are kept for good', () => {
  assert.match(headersFor('/_astro/x.js')['cache-control'] ?? '', /immutable/);
  assert.equal(headersFor('/icon.svg')['cache-control'], undefined);
});

test('files of kits, calendars, tables and pictures to share are kept like pages, and search engines offer the page instead', () => {
  for (const file of [
    'campaigns/16-days/kit/kit.zip',
    'calendar.ics',
    'events.ics',
    'events/round-table-2022.ics',
    'monitoring/domestic-violence-reports.csv',
    'reports/victim-protection-office-assessment/recommendations.csv',
    'news/round-table-on-standards/card.png',
  ]) {
    const headers = headersFor(`/sr/${file}`);
    assert.equal(headers['cache-control'], 'no-store', file);
    assert.match(headers['netlify-cdn-cache-control'] ?? '', /max-age=31536000/, file);
    assert.equal(headers['x-content-type-options'], 'nosniff', file);
    assert.equal(headers['x-robots-tag'], 'noindex', file);
  }
  for (const page of [
    '/sr/campaigns/16-days/kit/',
    '/sr/events/',
    '/sr/monitoring/',
    '/sr/news/round-table-on-standards/',
  ]) {
    assert.equal(headersFor(page)['x-robots-tag'], undefined, page);
  }
});

test('open data may be fetched from everywhere, is not kept for long, and the pages are not it', () => {
  const headers = headersFor('/data/services.csv');
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.equal(headers['cache-control'], 'public, max-age=600');
  assert.equal(headers['x-robots-tag'], 'noindex');
  assert.equal(headersFor('/sr/data/')['access-control-allow-origin'], undefined);
});

test('the desk is not for search engines, and its sign-in window can answer it', () => {
  const headers = headersFor('/admin/');
  assert.equal(headers['x-robots-tag'], 'noindex');
  assert.equal(headers['cross-origin-opener-policy'], 'same-origin-allow-popups');
  assert.equal(headers['cache-control'], 'no-store');
});
