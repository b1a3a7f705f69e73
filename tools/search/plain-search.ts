import { localeCodes, type Locale } from '../../src/i18n/locales.ts';
import { plainPagefind, type PlainPagefind } from './plain-pagefind.ts';
import type { Query } from './queries.ts';

/** Pagefind as it comes, over the same pages of all languages. */
export const plainSearch = async (built: string) => {
  const indexes = new Map<Locale, PlainPagefind>();
  for (const locale of localeCodes) indexes.set(locale, await plainPagefind(built, locale));
  return {
    ask: async ({ locale, words }: Query): Promise<string[]> =>
      (await indexes.get(locale)?.ask(words)) ?? [],
    close: async () => {
      for (const index of indexes.values()) await index.close();
    },
  };
};
