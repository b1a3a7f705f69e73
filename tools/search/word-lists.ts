import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeCodes } from '../../src/i18n/locales.ts';
import type { ListData } from '../../src/search/list-data.ts';
import { openList } from '../../src/search/list.ts';
import type { Query } from './queries.ts';

/** The word lists of the built site, without any text: each language’s own, with the others behind it. */
export const wordLists = (built: string) => {
  const lists = localeCodes.map(
    (locale) =>
      JSON.parse(readFileSync(join(built, 'search', `${locale}.json`), 'utf8')) as ListData,
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
  return ({ locale, words }: Pick<Query, 'locale' | 'words'>): string[] =>
    (opened.get(locale)?.ask(words).answers ?? []).map(({ topic }) => topic.href);
};
