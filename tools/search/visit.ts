import type { Browser } from '@playwright/test';
import type { Asking } from './asks/begin.ts';
import type { Contender } from './contenders.ts';
import { slowLink, type Link } from './slow-link.ts';

/** What the first search of a visit took. */
export interface First {
  ms: number;
  /** Bodies of all answers as they went over the link, and of those that have a limit. */
  bytes: number;
  counted: number;
}

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
    // What a page loads for itself is not the search’s.
    await page.goto((way?.origin ?? contender.origin) + contender.page, {
      waitUntil: 'networkidle',
    });
    const sizes: Promise<{ bytes: number; counts: boolean }>[] = [];
    page.on('requestfinished', (request) => {
      const counts = contender.counts(new URL(request.url()).pathname);
      sizes.push(
        request.sizes().then(({ responseBodySize }) => ({ bytes: responseBodySize, counts })),
      );
    });
    const start = performance.now();
    await contender.search(page, query);
    const ms = Math.round(performance.now() - start);
    const all = await Promise.all(sizes);
    const sum = (files: typeof all) => files.reduce((total, { bytes }) => total + bytes, 0);
    return { ms, bytes: sum(all), counted: sum(all.filter(({ counts }) => counts)) };
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
    await page.goto(contender.origin + contender.page);
    await contender.search(page, queries[0] ?? '');
    const processor = await page.context().newCDPSession(page);
    await processor.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await page.evaluate(async (asked) => {
      const { ask } = window as Asking;
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
