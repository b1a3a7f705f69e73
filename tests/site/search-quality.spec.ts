import { readFileSync } from 'node:fs';
import { localeCodes } from '../../src/i18n/locales.ts';
import type { ListData } from '../../src/search/list-data.ts';
import { openList } from '../../src/search/list.ts';
import { judge } from '../../tools/search/judge.ts';
import { readQueries } from '../../tools/search/queries.ts';
import { expect, test } from './lib/test.ts';

// The lists as they are served, read as the browser reads them: the words alone, before any text is loaded.
const lists = localeCodes.map(
  (locale) => JSON.parse(readFileSync(`dist/search/${locale}.json`, 'utf8')) as ListData,
);
const opened = new Map(
  lists.map((list) => [
    list.language,
    openList(
      list,
      lists.filter((other) => other !== list),
    ),
  ]),
);
const ask = (locale: string, words: string) =>
  (opened.get(locale)?.ask(words).answers ?? []).map(({ topic }) => topic.href);

test('What people type finds what they want', async () => {
  const tallies = await judge(readQueries(), ({ locale, words }) => ask(locale, words));
  for (const [row, { asked, first, amongThree, nothing }] of tallies) {
    const few = 1;
    const floor = (part: number) => Math.floor(asked * part) - (row === 'all' ? 0 : few);
    expect(first, `${row}: first of ${asked}`).toBeGreaterThanOrEqual(
      floor(row === 'all' ? 0.88 : 0.8),
    );
    expect(amongThree, `${row}: among three of ${asked}`).toBeGreaterThanOrEqual(floor(0.98));
    expect(nothing, `${row}: nothing`).toBeLessThanOrEqual(asked * 0.01);
  }
});
