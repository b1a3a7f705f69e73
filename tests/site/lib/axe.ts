import axe from 'axe-core';
import type { BrowserContext, Page } from '@playwright/test';

/** Puts axe into every page that a window opens: the browser then reads its half a megabyte only once. */
export const bringAxe = (context: BrowserContext) => context.addInitScript(axe.source);

// What these rules find comes from the styles alone, and looking for it takes longer than all the rest.
const ofStyles = ['color-contrast', 'target-size', 'link-in-text-block', 'css-orientation-lock'];

/**
 * What keeps somebody out of a page: the rule and the elements that break it.
 * @param looksAtStyles whether contrast (7 : 1, of AAA) and sizes are tested too
 */
export const violationsOf = async (page: Page, looksAtStyles = true) => {
  // axe itself, without the adapter for Playwright: no page of ours holds frames, and the adapter's
  // way round them takes three times as long.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // What passes is not reported: to describe it takes longer than to test it. Styles stand in the page,
  // so that there is nothing to load beforehand.
  const rules = Object.fromEntries(
    looksAtStyles
      ? [['color-contrast-enhanced', { enabled: true }]]
      : ofStyles.map((rule) => [rule, { enabled: false }]),
  );
  const { violations } = await page.evaluate((options) => window.axe.run(document, options), {
    resultTypes: ['violations' as const],
    preload: false,
    rules,
  });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

/** Takes away what closed sections hold, which axe finds nothing in, and takes seconds for where it is long. */
export const removeClosed = (page: Page) =>
  page.evaluate(() => {
    const closed = document.querySelectorAll('details:not([open]) > :not(summary)');
    for (const each of closed) each.remove();
  });

declare global {
  interface Window {
    axe: typeof axe;
  }
}
