import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { localeCodes } from '../../src/i18n/locales.ts';
import { caddyfile } from '../../tools/hosting/caddy.ts';
import { nginxConfig } from '../../tools/hosting/nginx.ts';
import { readHostRules } from '../../tools/hosting/rules.ts';
import { readHeaders } from '../../tools/serve/headers.ts';
import { readRedirects } from '../../tools/serve/redirects.ts';
import { saidByCaddy, saidByNginx } from './lib/host-files.ts';

const netlifyToml = join(import.meta.dirname, '../../netlify.toml');
const headersFor = await readHeaders(netlifyToml);
const redirectFor = await readRedirects(netlifyToml);
const rules = await readHostRules(netlifyToml);
const place = { name: 'example.org', root: '/srv/oslonac' };
const files = { nginx: nginxConfig(rules, place), caddy: caddyfile(rules, place) };

const addresses = [
  '/',
  '/404.html',
  '/icon.svg',
  '/nothing',
  '/admin',
  '/admin/',
  '/admin/assets/x.js',
  '/_astro/x.css',
  '/data/services.json',
  '/pagefind/index.json',
  '/search/sr.json',
  ...localeCodes.flatMap((code) => [
    `/${code}`,
    `/${code}/`,
    `/${code}/guides/shelter/`,
    `/${code}/nothing`,
    `/${code}/calendar.ics`,
    `/${code}/campaigns/16-days/kit/`,
    `/${code}/campaigns/16-days/kit/kit.zip`,
    `/${code}/next/`,
    `/${code}/next/2/`,
    `/q/${code}/`,
    `/${code.toUpperCase()}/`,
  ]),
];

// Netlify sends this one itself where no rule does; its own is for its own servers.
const expected = (address: string) => {
  const headers: Record<string, string> = {
    'cache-control': 'public, max-age=0, must-revalidate',
    ...headersFor(address),
  };
  delete headers['netlify-cdn-cache-control'];
  return headers;
};

for (const [host, said] of [
  ['nginx', saidByNginx],
  ['caddy', saidByCaddy],
] as const) {
  test(`${host} gives every address the headers that Netlify gives it`, () => {
    for (const address of addresses) {
      assert.deepEqual(said(files[host], address).headers, expected(address), address);
    }
    assert.notDeepEqual(said(files[host], '/sr/').headers, said(files[host], '/data/x').headers);
  });

  test(`${host} answers with the 404 page in the language of the address`, () => {
    for (const address of ['/nothing', '/', ...localeCodes.map((code) => `/${code}/nothing/`)]) {
      const page = (redirectFor(address)?.to ?? '/404.html').replace(/\/$/, '/index.html');
      assert.equal(said(files[host], address).notFound, page, address);
    }
  });
}

test('neither writes down who visits, nor shows what lies in a folder', () => {
  assert.equal(
    files.nginx.match(/access_log off;/g)?.length,
    files.nginx.match(/^server \{/gm)?.length,
  );
  assert.doesNotMatch(files.nginx, /autoindex on|access_log \//);
  assert.doesNotMatch(files.caddy, /\blog\b|browse/);
});

test('name and folder are written into both', () => {
  for (const text of Object.values(files))
    assert.match(text, /example\.org[\s\S]+"\/srv\/oslonac"/);
});
