import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine, VisitName } from '../../src/model/measured.ts';
import type { Neighbours } from '../leaving/neighbours.ts';
import type { Clue } from './clues.ts';
import { historyRows, type Row } from './listed.ts';
import { canary, Reader, typed } from './reader.ts';
import { searchProfile, type Find } from './search-profile.ts';
import { ourHost, serveOurs } from './serve-ours.ts';
import type { Start } from './visitor.ts';
import { visits } from './visits.ts';

/** What a visit left. */
export interface Outcome {
  version: string;
  finds: Find[];
  rows: Row[];
  /** What the browser was shown of titles. */
  titles: string[];
}

/** The site's name also as Firefox keeps it: from its end. */
const always: Clue[] = [
  { kind: 'text', words: canary },
  { kind: 'typed', words: typed },
  { kind: 'host', words: ourHost },
  { kind: 'host', words: Array.from(ourHost).reverse().join('') },
];

/** Makes a visit with a profile of its own, closes the browser, and says what stayed in the profile. */
export const makeVisit = async (
  name: VisitName,
  browser: { engine: Engine; start: Start },
  { folder, around }: { folder: string; around: Neighbours },
): Promise<Outcome> => {
  const { begin, go, isPrivate = false, withoutScripts = false } = visits[name];
  const profile = await mkdtemp(join(tmpdir(), 'oslonac-profile-'));
  const ours = await serveOurs(folder, withoutScripts);
  try {
    const { page, version, close } = await browser.start(profile, {
      origin: ours.origin,
      isPrivate,
    });
    const reader = new Reader(page);
    try {
      await reader.open(around.searchFor(ours.origin + begin));
      await go(reader, around.neutral);
    } finally {
      await close();
    }
    const rows = historyRows(browser.engine, profile, ourHost);
    const clues = [...always, ...reader.clues];
    const titles = reader.clues.filter(({ kind }) => kind === 'title').map(({ words }) => words);
    return { version, finds: searchProfile(profile, clues), rows, titles };
  } finally {
    ours.close();
    await rm(profile, { recursive: true, force: true });
  }
};
