import { translator } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { comparing } from '../i18n/sorting.ts';
import { homes, type Home } from '../model/organisations.ts';

/** What is at home in one country. */
export interface AtHome<Entry> {
  home: Home;
  /** The country's name in the language. */
  country: string;
  entries: Entry[];
}

/** The name of a country in a language; of several ones that they are several. */
export const homeName = (locale: Locale, home: Home): string =>
  translator(locale)(home === 'INT' ? 'organisation.severalCountries' : `country.${home}`);

/** Puts together what is at home in one country: Kosovo first, what is in several last, each as the language sorts. */
export const byHome = <Entry extends { home: Home; name: string }>(
  locale: Locale,
  entries: readonly Entry[],
): AtHome<Entry>[] => {
  const compare = comparing(locale);
  return (Object.keys(homes) as Home[])
    .map((home) => ({
      home,
      country: homeName(locale, home),
      entries: entries
        .filter((entry) => entry.home === home)
        .toSorted((one, other) => compare(one.name, other.name)),
    }))
    .filter((group) => group.entries.length > 0);
};
