import type { Browser } from '@playwright/test';

/** A network and a processor as the browser imitates them. */
export interface Conditions {
  name: string;
  /** There and back, ms. */
  latency: number;
  bitsPerSecond: number;
  /** How many times slower than here. */
  cpu: number;
}

/** Slow 3G and 2G, with processors of old phones. */
export const conditions: readonly Conditions[] = [
  { name: 'slow 3G', latency: 400, bitsPerSecond: 400_000, cpu: 4 },
  { name: '2G', latency: 800, bitsPerSecond: 150_000, cpu: 6 },
];

/** What a first visit to a page took. */
export interface Visit {
  requests: number;
  /** Bodies as they were sent. */
  bytes: number;
  /** Until the largest text stood there, ms. */
  text: number;
  /** How much moved meanwhile, and how long the page did not answer (ms). */
  shift: number;
  blocking: number;
}

interface Watched {
  text: number;
  shift: number;
  blocking: number;
}

const watch = () => {
  const seen: Watched = { text: 0, shift: 0, blocking: 0 };
  (window as unknown as { seen: Watched }).seen = seen;
  const each = (type: string, tell: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(tell);
    }).observe({ type, buffered: true });
  };
  each('largest-contentful-paint', ({ startTime }) => (seen.text = startTime));
  each('layout-shift', (entry) => (seen.shift += (entry as unknown as { value: number }).value));
  each('longtask', ({ duration }) => (seen.blocking += Math.max(0, duration - 50)));
};

/** Opens a page for the first time, in a window that knows nothing yet. */
export const visit = async (
  browser: Browser,
  address: string,
  { latency, bitsPerSecond, cpu }: Conditions,
): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: bitsPerSecond / 8,
      uploadThroughput: bitsPerSecond / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
    const seen = await page.evaluate(() => (window as unknown as { seen: Watched }).seen);
    const all = await Promise.all(sizes);
    return { ...seen, requests: all.length, bytes: all.reduce((sum, size) => sum + size, 0) };
  } finally {
    await context.close();
  }
};
