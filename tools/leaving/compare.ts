import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { launchArgs, type Browser } from '../browser.ts';
import { historyRows } from '../traces/listed.ts';
import { fillCache } from './filler.ts';
import { journey, leave, walkIn } from './journey.ts';
import type { Neighbours } from './neighbours.ts';
import type { Subject } from './subject.ts';

/** What is found after leaving, as a line of a table. */
export const found = async (
  browser: Browser,
  around: Neighbours,
  subject: Subject,
  isKeeping: boolean,
): Promise<object> => {
  const { seen, listed } = await withProfile(browser, subject, isKeeping, (page) =>
    journey(page, subject, around),
  );
  return {
    site: subject.name,
    'back/forward cache': isKeeping ? 'on' : 'off',
    Back: seen.back,
    Forward: seen.forward,
    Referer: seen.referer ?? 'none',
    'requests afterwards': seen.askedAfterwards.length,
    'pages in the list': listed,
  };
};

/** How long it takes from the tap to the neutral page, with so many files in the browser's cache. */
export const timed = async (
  browser: Browser,
  around: Neighbours,
  subject: Subject,
  { files, runs }: { files: number; runs: number },
): Promise<object> => {
  const { seen } = await withProfile(browser, subject, true, async (page) => {
    const times: number[] = [];
    while (times.length < runs) {
      // Leaving clears the cache, so it is filled each time.
      await page.goto(subject.origin + subject.pages[0]);
      await fillCache(page, files);
      await walkIn(page, subject, around.searchFor);
      const start = performance.now();
      await leave(page, subject);
      await page.waitForURL(around.neutral);
      times.push(Math.round(performance.now() - start));
    }
    return times.sort((one, other) => one - other);
  });
  return {
    site: subject.name,
    'files in the cache': files,
    'median, ms': seen[Math.floor(runs / 2)],
    'slowest, ms': seen.at(-1),
  };
};

// A profile on disk, so that the browser's own list of the history can be read once it is closed.
const withProfile = async <Seen>(
  browser: Browser,
  { origin }: Subject,
  isKeeping: boolean,
  look: (page: Page) => Promise<Seen>,
): Promise<{ seen: Seen; listed: number }> => {
  const profile = await mkdtemp(join(tmpdir(), 'oslonac-bench-'));
  try {
    const context = await chromium.launchPersistentContext(profile, {
      ...browser,
      args: launchArgs(),
      ...(isKeeping && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    });
    const seen = await look(await context.newPage()).finally(() => context.close());
    const rows = historyRows('chromium', profile, new URL(origin).hostname);
    return { seen, listed: rows.filter(({ isListed }) => isListed).length };
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
};
