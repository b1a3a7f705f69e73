// In a browser: our full texts, with the words that the list of words makes of a query.

import { fullText } from '../../../src/scripts/search/full-text.ts';
import type { ListData } from '../../../src/search/list-data.ts';
import { openList } from '../../../src/search/list.ts';
import type { Ask } from './list.ts';

export const open = (data: ListData): Ask => {
  const list = openList(data);
  const texts = fullText(data.language);
  return async (query) => (await texts.find(list.ask(query).words)).length;
};
