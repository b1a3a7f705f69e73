import axe from 'axe-core';
import type { Page } from '@playwright/test';

/** What keeps somebody out of a page: the rule and the elements that break it. */
export const violationsOf = async (page: Page) => {
  // axe itself, without the adapter for Playwright: no page of ours holds frames, and the adapter's
  // way round them takes three times as long.
  await page.evaluate(axe.source);
  // What passes is not reported: to describe it takes longer than to test it.
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

declare global {
  interface Window {
    axe: typeof axe;
  }
}
