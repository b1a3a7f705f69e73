import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Engine } from '../../src/model/measured.ts';

/** A page in a browser's history. */
export interface Row {
  url: string;
  title: string;
  /** Whether the browser's own list of the history shows it. */
  isListed: boolean;
}

const histories: Record<Engine, { file: string; query: string }> = {
  chromium: {
    file: join('Default', 'History'),
    // Shown are ends of chains of redirects, frames and keywords aside (VisitDatabase in Chromium).
    query: `SELECT url, title, hidden = 0 AND EXISTS (
        SELECT 1 FROM visits WHERE visits.url = urls.id
          AND transition & 0x20000000 != 0 AND transition & 0xff NOT IN (3, 4, 10)
      ) AS listed FROM urls`,
  },
  firefox: {
    file: 'places.sqlite',
    // Shown is what is not hidden and was not embedded or a frame (nsNavHistory in Firefox).
    query: `SELECT url, title, hidden = 0 AND EXISTS (
        SELECT 1 FROM moz_historyvisits WHERE place_id = moz_places.id AND visit_type NOT IN (4, 8)
      ) AS listed FROM moz_places`,
  },
};

/** The pages of a site in a profile's history. */
export const historyRows = (engine: Engine, profile: string, host: string): Row[] => {
  const { file, query } = histories[engine];
  if (!existsSync(join(profile, file))) throw new Error(`The profile has no ${file}.`);
  const database = new DatabaseSync(join(profile, file), { readOnly: true });
  try {
    return database
      .prepare(query)
      .all()
      .map(({ url, title, listed }) => ({
        url: String(url),
        title: String(title ?? ''),
        isListed: Boolean(listed),
      }))
      .filter(({ url }) => new URL(url).hostname === host);
  } finally {
    database.close();
  }
};
