import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { localeCodes } from '../../src/i18n/locales.ts';
import { wordLists } from '../../tools/search/word-lists.ts';
import { judge } from '../../tools/search/judge.ts';
import { readQueries } from '../../tools/search/queries.ts';
import { fold } from '../../src/search/fold.ts';
import { ask, firstPaths } from './lib/search.ts';
import { expect, test } from './lib/test.ts';

// The lists as they are served, asked as the browser asks them, before any text is loaded.
const list = wordLists('dist');
const queries = readQueries();
const firstThree = (locale: (typeof queries)[number]['locale'], words: string) =>
  list({ locale, words }).slice(0, 3);

test('What people type finds what they want', async () => {
  const tallies = await judge(queries, list);
  for (const [row, { asked, first, amongThree, nothing }] of tallies) {
    // Of few queries one is a large part.
    const floor = (part: number) => Math.floor(asked * part) - (row === 'all' ? 0 : 1);
    expect(first, `${row}: first of ${asked}`).toBeGreaterThanOrEqual(floor(0.88));
    expect(amongThree, `${row}: among three of ${asked}`).toBeGreaterThanOrEqual(floor(0.98));
    expect(nothing, `${row}: nothing`).toBeLessThanOrEqual(asked * 0.01);
  }
});

const cyrillic: Record<string, string> = {
  lj: 'љ',
  nj: 'њ',
  dž: 'џ',
  a: 'а',
  b: 'б',
  v: 'в',
  g: 'г',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  ž: 'ж',
  z: 'з',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  ć: 'ћ',
  u: 'у',
  f: 'ф',
  h: 'х',
  c: 'ц',
  č: 'ч',
  š: 'ш',
};
const inCyrillic = (text: string) =>
  text.toLowerCase().replaceAll(/lj|nj|dž|\p{L}/gu, (letters) => cyrillic[letters] ?? letters);

test('A list weighs ten kilobytes at most', () => {
  for (const code of localeCodes) {
    const { length } = brotliCompressSync(readFileSync(`dist/search/${code}.json`));
    expect(length, code).toBeLessThanOrEqual(10_240);
  }
});

test('Script and marks change nothing', () => {
  const serbian = queries.filter(({ locale, words }) => locale === 'sr' && !/[а-џ]/i.test(words));
  expect(serbian.length).toBeGreaterThan(50);
  for (const { words } of serbian) {
    expect(firstThree('sr', inCyrillic(words)), words).toEqual(firstThree('sr', words));
  }
  for (const { locale, words } of queries) {
    expect(firstThree(locale, fold(words)), words).toEqual(firstThree(locale, words));
  }
});

test('The search page gives what the list says', async ({ page }) => {
  const asked = queries.filter(({ locale }, at) => locale === 'sr' && at % 8 === 0);
  expect(asked.length).toBeGreaterThan(9);
  await page.goto('/sr/search/');
  for (const { words } of asked) {
    await ask(page, words);
    const [first] = await firstPaths(page, 1);
    expect(firstThree('sr', words), words).toContain(first);
  }
});
