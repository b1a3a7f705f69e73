import type { Page } from '@playwright/test';
import { missingPaths, notesPaths, onePerKind } from './lib/built.ts';
import { violationsOf } from './lib/axe.ts';
import { doubtfulNumbers } from './lib/numbers.ts';
import { inParts } from './lib/parts.ts';
import { expect, follow, leftBehind, nothing, test } from './lib/test.ts';
import { sidewaysOf } from './lib/wider.ts';

const kinds = new Set(onePerKind());

const check = expect.configure({ soft: true });

// Pages of a kind have the same scripts and styles.
const lookAt = async (path: string, page: Page, baseURL?: string) => {
  const { stop, ...traces } = follow(page, baseURL);
  check((await page.goto(path))?.status()).toBe(200);
  check(await violationsOf(page, kinds.has(path))).toEqual([]);
  check(await doubtfulNumbers(page)).toEqual([]);
  check(await leftBehind(page)).toEqual(nothing);
  check(await sidewaysOf(page)).toEqual({ narrow: [], large: [] });
  stop();
  check(traces).toEqual({ foreign: [], complaints: [] });
};

for (const { name, paths } of inParts([...kinds, ...missingPaths, ...notesPaths], 4)) {
  test(`${name} with their scripts keep nobody out and nothing`, async ({
    visitor: page,
    baseURL,
  }) => {
    for (const path of paths) await test.step(path, () => lookAt(path, page, baseURL));
  });
}
