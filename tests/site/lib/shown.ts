import type { Browser, Page } from '@playwright/test';
import axe from 'axe-core';

/** A blank page under the site's address, with axe in it, for {@link show}. */
export const blankPage = async (browser: Browser, baseURL = ''): Promise<Page> => {
  // The policies of pages that are shown in one document would add up, until no style is left.
  const context = await browser.newContext({ baseURL, bypassCSP: true });
  const page = await context.newPage();
  const blank = { contentType: 'text/html', body: '<!doctype html><title>Blank</title>' };
  await page.route('**', (route) => route.fulfill(blank), { times: 1 });
  await page.goto('/');
  await page.evaluate(axe.source);
  return page;
};

/**
 * Puts a page of the site in the place of the one before, as it stands before any script has run, and gives
 * the status of the answer. To load each page, and axe into it, takes longer than all that is asked of it.
 */
export const show = (page: Page, path: string): Promise<number> =>
  page.evaluate(async (address) => {
    const answer = await fetch(address);
    const { documentElement } = new DOMParser().parseFromString(await answer.text(), 'text/html');
    history.replaceState(null, '', address);
    document.replaceChild(documentElement, document.documentElement);
    return answer.status;
  }, path);
