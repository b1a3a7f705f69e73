// In a browser: the list of words alone.

import type { ListData } from '../../../src/search/list-data.ts';
import { openList } from '../../../src/search/list.ts';

/** Asks a query, and tells how many pages it found. */
export type Ask = (query: string) => Promise<number>;

export const open = (data: ListData): Ask => {
  const list = openList(data);
  return (query) => Promise.resolve(list.ask(query).answers.length);
};
