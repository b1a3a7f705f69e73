import { missingPaths, notesPaths, onePerKind } from './lib/built.ts';
import { violationsOf } from './lib/axe.ts';
import { doubtfulNumbers } from './lib/numbers.ts';
import { expect, follow, leftBehind, nothing, test } from './lib/test.ts';

const kinds = new Set(onePerKind());

// Pages of a kind have the same scripts and styles.
for (const path of [...kinds, ...missingPaths, ...notesPaths]) {
  test(`${path} with its scripts keeps nobody out and nothing`, async ({
    visitor: page,
    baseURL,
  }) => {
    const { stop, ...traces } = follow(page, baseURL);
    expect((await page.goto(path))?.status()).toBe(200);
    expect(await violationsOf(page, kinds.has(path))).toEqual([]);
    expect(await doubtfulNumbers(page)).toEqual([]);
    expect(await leftBehind(page)).toEqual(nothing);
    stop();
    expect(traces).toEqual({ foreign: [], complaints: [] });
  });
}
