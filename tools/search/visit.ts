import type { Browser, Page } from '@playwright/test';
import type { Ask } from './asks/list.ts';
import type { Contender } from './contenders.ts';
import { slowLink, type Link } from './slow-link.ts';

/** What the first search of a visit took. */
export interface First {
  ms: number;
  /** Bodies of all answers as they went over the link, but for the list where there is more than the list. */
  bytes: number;
}

interface Window {
  ask?: Ask;
}

// As the site does it: script and list come side by side.
const begin = (page: Page, { list }: Contender, query: string) =>
  page.evaluate(
    async ([address, words]) => {
      const script = '/search/ask.js';
      const [{ open }, data] = await Promise.all([
        import(script) as Promise<{ open: (data: unknown) => Ask }>,
        address && fetch(address).then((answer) => answer.json() as unknown),
      ]);
      const ask = open(data);
      (window as Window).ask = ask;
      return ask(words);
    },
    [list, query] as const,
  );

/** The first search of a visit over a link, or over none. */
export const first = async (
  browser: Browser,
  contender: Contender,
  query: string,
  link?: Link,
): Promise<First> => {
  const way = link && (await slowLink(contender.origin, link));
  const page = await browser.newPage();
  try {
    await page.goto(way?.origin ?? contender.origin);
    const sizes: Promise<number>[] = [];
    page.context().on('requestfinished', (request) => {
      const isList = request.url().endsWith(contender.list ?? '?');
      if (isList && contender.name !== 'list of words') return;
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    const start = performance.now();
    await begin(page, contender, query);
    const ms = Math.round(performance.now() - start);
    return { ms, bytes: (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) };
  } finally {
    await page.close();
    way?.close();
  }
};

/** How long each query takes on a slow processor once all that it needs is there, ms. */
export const again = async (
  browser: Browser,
  contender: Contender,
  queries: readonly string[],
  slowdown: number,
): Promise<number[]> => {
  const page = await browser.newPage();
  try {
    await page.goto(contender.origin);
    await begin(page, contender, queries[0] ?? '');
    const processor = await page.context().newCDPSession(page);
    await processor.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await page.evaluate(async (asked) => {
      const { ask } = window as Window;
      const times: number[] = [];
      for (const query of asked) {
        await ask?.(query);
        const runs: number[] = [];
        while (runs.length < 5) {
          const start = performance.now();
          await ask?.(query);
          runs.push(performance.now() - start);
        }
        times.push(runs.sort((one, other) => one - other)[2] ?? NaN);
      }
      return times;
    }, queries);
  } finally {
    await page.close();
  }
};
