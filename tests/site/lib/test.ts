import {
  test as base,
  type Browser,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Page,
  type Request,
} from '@playwright/test';
import { bringAxe } from './axe.ts';

/** What a page did besides showing itself. */
export interface Traces {
  /** Addresses of other hosts that the page asked for. */
  foreign: string[];
  /** Errors of its scripts, and what its policy forbade. */
  complaints: string[];
}

/** Follows what a page does until `stop`; call it before the page is opened. */
export const follow = (page: Page, baseURL: string | undefined): Traces & { stop: () => void } => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  const onRequest = (request: Request) => {
    const address = request.url();
    if (/^https?:/.test(address) && !address.startsWith(baseURL ?? '')) foreign.push(address);
  };
  const onError = (error: Error) => complaints.push(error.message);
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error') complaints.push(message.text());
  };
  page.on('request', onRequest).on('pageerror', onError).on('console', onConsole);
  const stop = () => {
    page.off('request', onRequest).off('pageerror', onError).off('console', onConsole);
  };
  return { foreign, complaints, stop };
};

/** What a page left in the browser. */
export const leftBehind = async (page: Page) => ({
  cookies: await page.context().cookies(),
  storage: await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]),
});

/** Nothing at all: what {@link leftBehind} must be. */
export const nothing = { cookies: [], storage: [] };

interface Visitors {
  /** A page that goes from address to address, as a reader does. */
  visitor: Page;
  /** The same without JavaScript. */
  visitorWithoutJavaScript: Page;
}

const pageOf = async (browser: Browser, baseURL = '', options: BrowserContextOptions = {}) =>
  (await browser.newContext({ baseURL, ...options })).newPage();

/**
 * The site's tests. Specs that visit every page share one browser window a worker: a window of its own
 * for each page takes longer than the page, and nothing that a page leaves behind could hide there.
 */
export const test = base.extend<object, Visitors>({
  visitor: [
    async ({ browser }, use, { project }) => {
      const page = await pageOf(browser, project.use.baseURL);
      await bringAxe(page.context());
      await use(page);
      await page.context().close();
    },
    { scope: 'worker' },
  ],
  visitorWithoutJavaScript: [
    async ({ browser }, use, { project }) => {
      const page = await pageOf(browser, project.use.baseURL, { javaScriptEnabled: false });
      await use(page);
      await page.context().close();
    },
    { scope: 'worker' },
  ],
});
export { expect } from '@playwright/test';
