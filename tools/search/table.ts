import type { Browser } from '@playwright/test';
import type { Contender } from './contenders.ts';
import { slow3G } from './slow-link.ts';
import { again, first, type First } from './visit.ts';

/** What a way of searching may take at most; what is not said has no limit. */
export interface Limits {
  /** Brotli, thousand bytes of the first search. */
  kB?: number;
  /** Until its answer on slow 3G. */
  seconds?: number;
  /** Until a further answer on a processor four times slower. */
  ms?: number;
}

/** A line of the table, whose heads are the names of the fields. */
export interface Line {
  search: string;
  pages: number;
  /** All that the first search loads, and what of it has a limit: the median, and the query with most. */
  kB: number;
  'counted, kB': number;
  'most, kB': number;
  'limit, kB': number | '';
  'slow 3G, s': number;
  'limit, s': number | '';
  'again at 4×, ms': number | '';
  'slowest, ms': number | '';
  'limit, ms': number | '';
}

// As people write to a search; two to four words that say something.
const queries = [
  'muz me tuce',
  'sigurna kuca prizren',
  'zaštita od nasilja sud',
  'kako da prijavim nasilje policiji',
  'besplatan advokat',
  'deca posle razvoda',
  'uzeo mi je pasoš i ne da mi platu',
  'жртве насиља',
];
const timed = 3;

const round = (number: number, to = 10) => Math.round(number * to) / to;
const middle = (numbers: number[]) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

/** Measures a way of searching. */
export const line = async (
  browser: Browser,
  contender: Contender,
  limits: Limits,
): Promise<Line> => {
  const visits: First[] = [];
  for (const query of queries) visits.push(await first(browser, contender, query));
  const counted = visits.map((visit) => visit.counted / 1000);
  const times: number[] = [];
  for (const query of queries.slice(0, timed)) {
    times.push((await first(browser, contender, query, slow3G)).ms);
  }
  const further = contender.canBeAsked ? await again(browser, contender, queries, 4) : [];
  return {
    search: contender.name,
    pages: contender.pages,
    kB: round(middle(visits.map(({ bytes }) => bytes / 1000))),
    'counted, kB': round(middle(counted)),
    'most, kB': round(Math.max(...counted)),
    'limit, kB': limits.kB ?? '',
    'slow 3G, s': round(middle(times) / 1000, 100),
    'limit, s': limits.seconds ?? '',
    'again at 4×, ms': further.length > 0 ? round(middle(further)) : '',
    'slowest, ms': further.length > 0 ? round(Math.max(...further)) : '',
    'limit, ms': limits.ms ?? '',
  };
};

/** Whether a line keeps its limits, with the query that takes most. */
export const isWithin = (line: Line): boolean =>
  line['most, kB'] <= (line['limit, kB'] || Infinity) &&
  line['slow 3G, s'] <= (line['limit, s'] || Infinity) &&
  Number(line['slowest, ms']) <= (line['limit, ms'] || Infinity);
