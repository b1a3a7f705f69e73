import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { launchArgs, type Browser } from '../browser.ts';
import { historyRows } from '../traces/listed.ts';
import { fillCache } from './filler.ts';
import { journey, leave, walkIn, type Shown } from './journey.ts';
import type { Neighbours } from './neighbours.ts';
import type { Subject } from './subject.ts';

/** What is found after leaving: a line of a table, whose heads are the names of the fields. */
export interface FoundLine {
  site: string;
  'back/forward cache': 'on' | 'off';
  Back: Shown;
  Forward: Shown;
  Referer: string;
  /** All that the site was asked for from the moment of leaving on. */
  'requests after leaving': number;
  /** Pages of the site in the browser's own list of the history. */
  'pages in the list': number;
}

/** How long leaving takes. */
export interface TimedLine {
  site: string;
  'files in the cache': number;
  'median, ms': number;
  'slowest, ms': number;
}

/** Looks what is found after leaving. */
export const found = async (
  browser: Browser,
  around: Neighbours,
  subject: Subject,
  isKeeping: boolean,
): Promise<FoundLine> => {
  const { seen, listed } = await withProfile(browser, subject, isKeeping, (page) =>
    journey(page, subject, around),
  );
  return {
    site: subject.name,
    'back/forward cache': isKeeping ? 'on' : 'off',
    Back: seen.back,
    Forward: seen.forward,
    Referer: seen.referer ?? 'none',
    'requests after leaving': seen.askedAfterwards.length,
    'pages in the list': listed,
  };
};

/** Takes the time from the tap to the neutral page, with so many files in the browser's cache. */
export const timed = async (
  browser: Browser,
  around: Neighbours,
  subject: Subject,
  { files, runs }: { files: number; runs: number },
): Promise<TimedLine> => {
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
    'median, ms': seen[Math.floor(runs / 2)] ?? NaN,
    'slowest, ms': seen.at(-1) ?? NaN,
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
