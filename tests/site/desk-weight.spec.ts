import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { everyPath, htmlOf } from './lib/built.ts';

// It was 600,000 before the desk had languages and previews of its own; with all of decap-cms-app 1,127,000.
const mostBytes = 700_000;

const scriptsOf = (pathname: string) =>
  [...htmlOf(pathname).matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, src = '']) => src);

// A module and all that it cannot start without.
const withImports = (address: string, found = new Map<string, string>()): Map<string, string> => {
  if (found.has(address)) return found;
  const code = readFileSync(`dist${address}`, 'utf8');
  found.set(address, code);
  for (const [, to = ''] of code.matchAll(/\b(?:from|import)\s*["'`](\.[^"'`\s]+\.js)["'`]/g)) {
    withImports(new URL(to, `http://site${address}`).pathname, found);
  }
  return found;
};

const deskScripts = () =>
  scriptsOf('/admin/').reduce(
    (found, address) => withImports(address, found),
    new Map<string, string>(),
  );

test('the desk is as small as Decap allows', () => {
  const sizes = [...deskScripts().values()].map((code) => brotliCompressSync(code).byteLength);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  expect(all, 'something was found').toBeGreaterThan(300_000);
  expect(all, 'brotli, greatest compression').toBeLessThan(mostBytes);
});

test('no page for readers links to the desk or loads a part of it', () => {
  const parts = [...deskScripts().keys()];
  expect(parts).not.toEqual([]);
  for (const pathname of everyPath()) {
    const html = htmlOf(pathname);
    expect(html, pathname).not.toMatch(/\b(?:href|src|action)="?[^"\s>]*\/admin\b/);
    expect(
      parts.filter((part) => html.includes(part)),
      pathname,
    ).toEqual([]);
  }
});
