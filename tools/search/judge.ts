import type { Query } from './queries.ts';

/** How often a search found what was wanted. */
export interface Tally {
  asked: number;
  /** A page that answers stood first, and among the first three. */
  first: number;
  amongThree: number;
  /** Nothing at all was found. */
  nothing: number;
}

/** The page of a result, without the language and what follows the page: `guides/shelter`. */
const pageOf = (href: string): string =>
  new URL(href, 'http://site').pathname.split('/').slice(2).join('/').replace(/\/$/, '');

/** What a search says to a query: its first results, as addresses. */
export type Search = (query: Query) => Promise<string[]> | string[];

const none: Tally = { asked: 0, first: 0, amongThree: 0, nothing: 0 };

const add = (tally: Tally, { pages }: Query, results: string[]): Tally => {
  const at = results.findIndex((href) => pages.includes(pageOf(href)));
  return {
    asked: tally.asked + 1,
    first: tally.first + Number(at === 0),
    amongThree: tally.amongThree + Number(at >= 0 && at < 3),
    nothing: tally.nothing + Number(results.length === 0),
  };
};

/** Asks every query, one after the other: the tallies of all, of each language and of each kind. */
export const judge = async (
  queries: readonly Query[],
  search: Search,
): Promise<Map<string, Tally>> => {
  const tallies = new Map<string, Tally>();
  for (const query of queries) {
    const results = await search(query);
    for (const row of ['all', query.locale, query.kind]) {
      tallies.set(row, add(tallies.get(row) ?? none, query, results));
    }
  }
  return tallies;
};
