import type { Locale } from '../../src/i18n/locales.ts';
import { plainPagefind, type PlainPagefind } from './plain-pagefind.ts';
import type { Query } from './queries.ts';

/** Pagefind as it comes, with an index for each language that is asked. */
export interface PlainSearch {
  /** The addresses of the results, in their order. */
  ask: (query: Query) => Promise<string[]>;
  close(): Promise<void>;
}

/** Asks Pagefind as it comes about the built site’s pages. */
export const plainSearch = (built: string): PlainSearch => {
  const opened = new Map<Locale, Promise<PlainPagefind>>();
  return {
    ask: async ({ locale, words }) => {
      const pagefind = opened.get(locale) ?? plainPagefind(built, locale);
      opened.set(locale, pagefind);
      return (await pagefind).ask(words);
    },
    close: async () => {
      for (const pagefind of opened.values()) await (await pagefind).close();
    },
  };
};
