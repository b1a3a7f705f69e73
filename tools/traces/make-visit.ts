import type { Engine, VisitName } from '../../src/model/measured.ts';
import type { Neighbours } from '../leaving/neighbours.ts';
import type { Clue } from './clues.ts';
import { historyRows, type Row } from './listed.ts';
import { canary, Reader, typed } from './reader.ts';
import { searchProfile, type Find } from './search-profile.ts';
import { ourHost } from './serve-ours.ts';
import type { Start } from './visitor.ts';
import { visits } from './visits.ts';
import { withVisitor } from './with-visitor.ts';

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
  return withVisitor(name, browser.start, folder, {
    go: async ({ page, version }, first) => {
      const reader = new Reader(page);
      await reader.open(around.searchFor(first));
      await visits[name].go(reader, around.neutral);
      return { reader, version };
    },
    search: (profile, { reader: { clues, titles }, version }) => {
      // Before anything opens a database: that may tidy up its log.
      const finds = searchProfile(profile, [...always, ...clues]);
      return { version, finds, titles, rows: historyRows(browser.engine, profile, ourHost) };
    },
  });
};
