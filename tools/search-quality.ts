/**
 * `npm run search:quality`: how often people find what they want, by the queries of `tests/search/queries.json` (or
 * of another file of the same form: `-- --queries <file>`), on the built site: Pagefind as it comes over the same
 * pages, our list of words alone, and the search page as readers use it.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchArgs, requireBrowser } from './browser.ts';
import { plainly } from './run/plain-error.mjs';
import { judge, type Tally } from './search/judge.ts';
import { wordLists } from './search/word-lists.ts';
import { plainSearch } from './search/plain-search.ts';
import { readQueries } from './search/queries.ts';
import { theSite } from './search/the-site.ts';

const built = join(import.meta.dirname, '../dist');
const part = (count: number, asked: number) => (count / asked).toFixed(3);

await plainly(async () => {
  const { values } = parseArgs({ options: { queries: { type: 'string' } } });
  const queries = readQueries(values.queries && resolve(values.queries));
  const browser = await chromium.launch({ ...(await requireBrowser()), args: launchArgs() });
  const plain = plainSearch(built);
  const site = await theSite(browser, built);
  try {
    const columns: [string, Map<string, Tally>][] = [
      ['Pagefind', await judge(queries, plain.ask)],
      ['list', await judge(queries, wordLists(built))],
      ['site', await judge(queries, site.ask)],
    ];
    const rows = [...(columns[0]?.[1] ?? [])].map(([row, { asked }]) => [
      row,
      {
        asked,
        ...Object.fromEntries(
          columns.flatMap(([name, tallies]) => {
            const tally = tallies.get(row);
            return tally
              ? [
                  [`${name} first`, part(tally.first, asked)],
                  [`${name} in 3`, part(tally.amongThree, asked)],
                  [`${name} none`, part(tally.nothing, asked)],
                ]
              : [];
          }),
        ),
      },
    ]);
    console.table(Object.fromEntries(rows));
  } finally {
    await plain.close();
    await site.close();
    await browser.close();
  }
});
