import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { after } from 'node:test';
import express from 'express';
import { listen } from '../../tools/serve/listen.ts';
import { siteApp } from '../../tools/serve/site.ts';

const built = (files: Record<string, string>) => {
  // A dot in the path, as in the folder that `npm start` builds into.
  const folder = join(mkdtempSync(join(tmpdir(), 'site-')), '.local');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

const netlifyToml = join(import.meta.dirname, '../../netlify.toml');
const desk = express().get('/info', (_, response) => void response.send('desk'));
const { app, show } = await siteApp({ netlifyToml, desk });
const { origin, close } = await listen(app, 0);
after(close);

const get = async (path: string) => {
  const response = await fetch(origin + path, {
    redirect: 'manual',
    headers: { 'accept-encoding': 'br' },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const first = built({
  'index.html': 'start',
  '404.html': 'nothing at all',
  'sr/index.html': `početak ${'x'.repeat(2000)}`,
  'sr/404/index.html': 'nema',
  'admin/index.html': 'desk page',
  '_astro/x.js': '1',
  'pagefind/wasm.json': 'x'.repeat(2000),
  'picture.avif': '',
});

test('until there is a site, the server says so', async () => {
  assert.equal((await get('/')).status, 503);
  show(first);
  assert.equal((await get('/')).text, 'start');
});

test('the address of a folder gets its slash', async () => {
  const { status, headers } = await get('/sr');
  assert.equal(status, 301);
  assert.equal(headers.get('location'), '/sr/');
});

test('a missing page is that language’s 404 page with status 404', async () => {
  for (const path of ['/sr/nothing/', '/sr/nothing', '/sr/a/b.html']) {
    const { status, text, headers } = await get(path);
    assert.equal(status, 404, path);
    assert.equal(text, 'nema', path);
    assert.equal(headers.get('cache-control'), 'no-store', path);
  }
});

test('a missing page of no language is the general 404 page', async () => {
  const { status, text } = await get('/nothing');
  assert.equal(status, 404);
  assert.equal(text, 'nothing at all');
});

test('headers are those of netlify.toml, without the one that Netlify keeps for itself', async () => {
  const page = (await get('/sr/')).headers;
  assert.equal(page.get('cache-control'), 'no-store');
  assert.equal(page.get('netlify-cdn-cache-control'), null);
  assert.equal(page.get('content-security-policy'), "frame-ancestors 'none'");
  assert.equal(page.get('x-powered-by'), null);
  const script = (await get('/_astro/x.js')).headers;
  assert.match(script.get('cache-control') ?? '', /immutable/);
  assert.match(script.get('content-type') ?? '', /javascript/);
  assert.equal((await get('/admin/')).headers.get('x-robots-tag'), 'noindex');
  assert.equal((await get('/picture.avif')).headers.get('content-type'), 'image/avif');
});

test('pages are sent compressed', async () => {
  const { headers } = await get('/sr/');
  assert.equal(headers.get('content-encoding'), 'br');
});

test('an address cannot lead out of the folder', async () => {
  writeFileSync(join(first, '..', 'secret.txt'), 'secret');
  for (const path of [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/sr/..%2f..%2fsecret.txt',
    '/%2e%2e/secret.txt',
  ]) {
    const { status, text } = await raw(path);
    assert.ok([400, 403, 404].includes(status), `${path}: ${status}`);
    assert.doesNotMatch(text, /secret/);
  }
});

test('the desk answers below its address', async () => {
  assert.equal((await get('/admin/api/v1/info')).text, 'desk');
});

test('another folder is shown from one request to the next', async () => {
  show(built({ 'index.html': 'second' }));
  assert.equal((await get('/')).text, 'second');
});

/** A request whose path is sent as it stands; fetch would tidy it up. */
const raw = (path: string) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const sent = request({ hostname, port, path }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text });
      });
    });
    sent.on('error', reject).end();
  });

test('files of the search come packed, and a missing one is none', async () => {
  show(first);
  const { headers, text } = await get('/pagefind/wasm.json');
  assert.equal(headers.get('content-encoding'), 'br');
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.match(headers.get('content-type') ?? '', /json/);
  assert.equal(text, 'x'.repeat(2000));
  assert.ok(Number(headers.get('content-length')) < 100);
  assert.equal((await get('/pagefind/none.json')).status, 404);
});
