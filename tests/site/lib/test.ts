import {
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Page,
  type Request,
} from '@playwright/test';
import { bringAxe } from './axe.ts';
import { blankPage } from './shown.ts';

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

interface Windows {
  /** The window that the pages of all tests of a worker are opened in. */
  window: BrowserContext;
  windowWithoutJavaScript: BrowserContext;
  /** A page for `show`. */
  shown: Page;
  /** A page that goes from address to address, as a reader does. */
  visitor: Page;
  /** The same without JavaScript. */
  visitorWithoutJavaScript: Page;
}

const worker = { scope: 'worker' } as const;

const windowOf = (browser: Browser, baseURL = '', options: BrowserContextOptions = {}) =>
  browser.newContext({ baseURL, ...options });

/**
 * The site's tests. A window of its own for each test takes longer than most tests, and nothing that a page
 * leaves behind could hide there: a worker has one window, and each test gets a new page in it. What is
 * changed of the window itself (its clock, its cookies) stays for the next test; a test that changes it makes
 * one of its own. Specs that visit many pages share the page too.
 */
export const test = base.extend<object, Windows>({
  window: [
    async ({ browser }, use, { project }) => {
      const window = await windowOf(browser, project.use.baseURL);
      await use(window);
      await window.close();
    },
    worker,
  ],
  windowWithoutJavaScript: [
    async ({ browser }, use, { project }) => {
      const window = await windowOf(browser, project.use.baseURL, { javaScriptEnabled: false });
      await use(window);
      await window.close();
    },
    worker,
  ],
  context: async ({ window, windowWithoutJavaScript, javaScriptEnabled }, use) => {
    const context = javaScriptEnabled ? window : windowWithoutJavaScript;
    await use(context);
    for (const page of context.pages()) await page.close();
  },
  shown: [
    async ({ browser }, use, { project }) => {
      const page = await blankPage(browser, project.use.baseURL);
      await use(page);
      await page.context().close();
    },
    worker,
  ],
  visitor: [
    async ({ browser }, use, { project }) => {
      const window = await windowOf(browser, project.use.baseURL);
      await bringAxe(window);
      await use(await window.newPage());
      await window.close();
    },
    worker,
  ],
  visitorWithoutJavaScript: [
    async ({ browser }, use, { project }) => {
      const window = await windowOf(browser, project.use.baseURL, { javaScriptEnabled: false });
      await use(await window.newPage());
      await window.close();
    },
    worker,
  ],
});
export { expect } from '@playwright/test';
