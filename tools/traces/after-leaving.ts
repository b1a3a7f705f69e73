import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { MeasuredAfter, MeasuredEndings } from '../../src/model/measured.ts';
import { neutralTitle, searchTitle, type Neighbours } from '../leaving/neighbours.ts';
import { Reader } from './reader.ts';
import type { Start } from './visitor.ts';
import { visits } from './visits.ts';
import { withVisitor } from './with-visitor.ts';

// For pages that the browser takes out of its memory nothing is loaded, so there is nothing to wait for.
const settled = 1500;

/**
 * Makes a visit that ends with leaving, then goes back and forward once each, as somebody does who takes
 * the device afterwards. Not part of the visits whose traces are looked for: it leaves some of its own.
 */
export const afterLeaving = (
  name: keyof MeasuredEndings,
  start: Start,
  { folder, around }: { folder: string; around: Neighbours },
): Promise<MeasuredAfter> =>
  withVisitor(name, start, folder, {
    go: async ({ page }, first) => {
      const reader = new Reader(page);
      const before = around.asked.length;
      await reader.open(around.searchFor(first));
      await visits[name].go(reader, around.neutral);
      const asked = around.asked.slice(before);
      if (asked.length === 0)
        throw new Error('The neutral site was not asked, so it was told nothing.');
      const toldWhere = asked.some(({ referer }) => referer !== undefined);
      const back = await step(page, 'goBack');
      const forward = await step(page, 'goForward');
      return { back, forward, toldWhere };
    },
    search: (_profile, seen) => seen,
  });

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
