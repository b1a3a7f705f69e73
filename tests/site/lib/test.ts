import { test as base, type Page } from '@playwright/test';

/** What a page did besides showing itself. */
export interface Traces {
  /** Addresses of other hosts that the page asked for. */
  foreign: string[];
  /** Errors of its scripts, and what its policy forbade. */
  complaints: string[];
}

/** Follows what a page does; call it before the page is opened. */
export const follow = (page: Page, baseURL: string | undefined): Traces => {
  const traces: Traces = { foreign: [], complaints: [] };
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(baseURL ?? '')) {
      traces.foreign.push(request.url());
    }
  });
  page.on('pageerror', (error) => traces.complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') traces.complaints.push(message.text());
  });
  return traces;
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

export const test = base;
export { expect } from '@playwright/test';
