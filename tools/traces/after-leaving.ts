import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { MeasuredAfter, MeasuredLeaving } from '../../src/model/measured.ts';
import { neutralTitle, searchTitle, type Neighbours } from '../leaving/neighbours.ts';
import { Reader } from './reader.ts';
import { serveOurs } from './serve-ours.ts';
import type { Start } from './visitor.ts';
import { visits } from './visits.ts';

// For pages that the browser takes out of its memory nothing is loaded, so there is nothing to wait for.
const settled = 1500;

/**
 * Makes a visit that ends with leaving, then goes back and forward once each, as somebody does who takes
 * the device afterwards. Not part of the visits whose traces are looked for: it leaves some of its own.
 */
export const afterLeaving = async (
  name: keyof MeasuredLeaving,
  start: Start,
  { folder, around }: { folder: string; around: Neighbours },
): Promise<MeasuredAfter> => {
  const { begin, go, withoutScripts = false } = visits[name];
  const profile = await mkdtemp(join(tmpdir(), 'oslonac-profile-'));
  const ours = await serveOurs(folder, withoutScripts);
  try {
    const { page, close } = await start(profile, { origin: ours.origin });
    try {
      const reader = new Reader(page);
      const before = around.asked.length;
      await reader.open(around.searchFor(ours.origin + begin));
      await go(reader, around.neutral);
      const toldWhere = around.asked.slice(before).some(({ referer }) => referer !== undefined);
      const back = await step(page, 'goBack');
      const forward = await step(page, 'goForward');
      return { back, forward, toldWhere };
    } finally {
      await close();
    }
  } finally {
    ours.close();
    await rm(profile, { recursive: true, force: true });
  }
};

const step = async (
  page: Page,
  direction: 'goBack' | 'goForward',
): Promise<MeasuredAfter['back']> => {
  await page[direction]({ timeout: settled }).catch(() => undefined);
  await pause(settled);
  const title = await page.evaluate(() => document.title);
  if (title === searchTitle) return 'before';
  return title === neutralTitle ? 'neutral' : 'ours';
};
