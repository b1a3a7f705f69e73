import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** The field of the one search box that a page has. */
export const fieldOf = (page: Page) => page.locator('[data-search] input');

/** What was found: links, and nothing else is a link in there. */
export const resultsOf = (page: Page) => page.locator('[data-search-results] a');

/** Types words as one goes, and waits until nothing more is loading. */
export const ask = async (page: Page, words: string): Promise<void> => {
  await fieldOf(page).fill(words);
  await settled(page);
};

/** Waits until everything that was asked has answered. */
export const settled = (page: Page) =>
  expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false');

/** The paths of the first results. */
export const firstPaths = (page: Page, count = 3) =>
  resultsOf(page).evaluateAll(
    (all: HTMLAnchorElement[], first) => all.slice(0, first).map(({ pathname }) => pathname),
    count,
  );
