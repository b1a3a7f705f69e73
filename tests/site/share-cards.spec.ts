import { readFileSync } from 'node:fs';
import { allPaths, everyPath, htmlOf } from './lib/built.ts';
import { expect, test } from './lib/test.ts';

// No browser is needed: what others see where a page is shared stands in its head.
const nameOf = (html: string, property: string) =>
  new RegExp(`<meta property="og:${property}" content="([^"]*)"`).exec(html)?.[1];

const isShared = (pathname: string) =>
  /^\/[\w-]+\/(news|projects|reports|campaigns)\/[\w-]+\/$/.test(pathname);

test('Pages about work have a picture to share, and pages that help have nothing', () => {
  const shared = allPaths().filter(isShared);
  expect(shared.length).toBeGreaterThan(50);
  for (const pathname of everyPath()) {
    const html = htmlOf(pathname);
    expect(/property="og:|name="twitter:/.test(html), pathname).toBe(isShared(pathname));
  }
  for (const pathname of shared) {
    const html = htmlOf(pathname);
    const image = new URL(nameOf(html, 'image') ?? '');
    expect(image.pathname).toBe(`${pathname}card.png`);
    const png = readFileSync(`dist${image.pathname}`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], pathname).toEqual([1200, 630]);
    expect(new URL(nameOf(html, 'url') ?? '').pathname).toBe(pathname);
    expect(nameOf(html, 'title') && nameOf(html, 'description')).toBeTruthy();
  }
});
