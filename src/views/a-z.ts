import { translator } from '../i18n/index.ts';
import { initial } from '../i18n/letters.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import { allContacts } from './contacts.ts';
import { glossaryTerms } from './glossary.ts';
import { guidePages } from './guides.ts';
import { allPlaces } from './places.ts';
import { servicesPath } from './services-path.ts';
import { sitePages } from './site-pages.ts';

/** A line of the list from A to Z. */
export interface IndexEntry {
  title: string;
  href: string;
  /** The language of the title, where it is not the page's. */
  textLocale: Locale;
}

/** A letter of the language's alphabet with what begins with it. */
export interface IndexLetter {
  letter: string;
  entries: IndexEntry[];
}

/** Everything on the site in a language, by letter. */
export const indexLetters = async (locale: Locale): Promise<IndexLetter[]> => {
  const own = (title: string, href: string): IndexEntry => ({ title, href, textLocale: locale });
  const entries: IndexEntry[] = [
    own(translator(locale)('card.title'), path(locale, 'card')),
    own(translator(locale)('data.title'), path(locale, 'data')),
    ...(await guidePages(locale)).map(({ title, slug, textLocale }) => ({
      title,
      href: path(locale, 'guides', slug),
      textLocale,
    })),
    ...(await sitePages(locale)).map(({ title, slug, textLocale }) => ({
      title,
      href: path(locale, slug),
      textLocale,
    })),
    ...(await allPlaces(locale)).map(({ name, slug }) => own(name, path(locale, 'places', slug))),
    ...(await allContacts(locale)).map(({ name, id, country }) =>
      own(name, `${servicesPath(locale, country)}#${id}`),
    ),
    ...(await glossaryTerms(locale)).map(({ term, id }) =>
      own(term, `${path(locale, 'glossary')}#${id}`),
    ),
  ];
  const { compare } = new Intl.Collator(locales[locale].tag);
  const letters = new Map<string, IndexEntry[]>();
  for (const entry of entries.sort((one, other) => compare(one.title, other.title))) {
    const letter = initial(locale, entry.title);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, found]) => ({ letter, entries: found }));
};
