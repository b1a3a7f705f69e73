import { translator } from '../i18n/index.ts';
import { initial } from '../i18n/letters.ts';
import type { Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import { comparing } from '../i18n/sorting.ts';
import { campaignPages } from './campaigns.ts';
import { allContacts } from './contacts.ts';
import { glossaryTerms } from './glossary.ts';
import { guidePages } from './guides.ts';
import { allPlaces } from './places.ts';
import { organisationsByHome } from './organisations.ts';
import { professionalPages } from './professionals.ts';
import { projectPages } from './projects.ts';
import { reportPages } from './reports.ts';
import { seeAlso, together, type IndexTitle, type SeeAlso } from './see-also.ts';
import { servicesPath } from './services-path.ts';
import { sitePages } from './site-pages.ts';

/** A page in the list from A to Z. */
export interface IndexEntry extends IndexTitle {
  /** The language of the title, where it is not the page's. */
  textLocale: Locale;
}

/** A letter of the language's alphabet with what begins with it. */
export interface IndexLetter {
  letter: string;
  /** Its place on the page. */
  id: string;
  entries: (IndexEntry | SeeAlso)[];
}

interface Page extends IndexEntry {
  phrases: readonly string[];
}

const pagesOf = async (locale: Locale): Promise<Page[]> => {
  const own = (title: string, href: string, phrases: readonly string[] = []): Page => ({
    title,
    href,
    phrases,
    textLocale: locale,
  });
  const t = translator(locale);
  const guides = (await guidePages(locale)).map((guide) => ({ ...guide, above: ['guides'] }));
  const pages = (await sitePages(locale)).map((page) => ({ ...page, above: [] }));
  const campaigns = (await campaignPages(locale)).map((page) => ({
    ...page,
    above: ['campaigns'],
  }));
  return [
    own(t('card.title'), path(locale, 'card')),
    own(t('data.title'), path(locale, 'data')),
    ...[...guides, ...pages, ...campaigns].map(
      ({ title, slug, above, textLocale, isFallback, keywords }) => ({
        title,
        href: path(locale, ...above, slug),
        textLocale,
        // Words of another language would stand among those of this one.
        phrases: isFallback ? [] : keywords,
      }),
    ),
    // Only their titles: the list is long, and what people type for them a search finds in their texts.
    ...Object.entries({
      projects: await projectPages(locale),
      reports: await reportPages(locale),
      professionals: await professionalPages(locale),
    }).flatMap(([above, told]) =>
      told.map(({ title, slug, textLocale }) => ({
        title,
        href: path(locale, above, slug),
        textLocale,
        phrases: [],
      })),
    ),
    ...(await organisationsByHome(locale))
      .flatMap(({ entries }) => entries)
      .map(({ name, id }) => own(name, `${path(locale, 'organisations')}#${id}`)),
    ...(await allPlaces(locale)).map(({ name, slug, otherNames }) =>
      own(name, path(locale, 'places', slug), otherNames),
    ),
    ...(await allContacts(locale)).map(({ name, id, country }) =>
      own(name, `${servicesPath(locale, country)}#${id}`),
    ),
    ...(await glossaryTerms(locale)).map(({ term, id, otherForms }) =>
      own(term, `${path(locale, 'glossary')}#${id}`, otherForms),
    ),
  ];
};

/** Everything on the site in a language, by letter, with what people say for it. */
export const indexLetters = async (locale: Locale): Promise<IndexLetter[]> => {
  const pages = await pagesOf(locale);
  const entries = [
    ...pages.map((entry) => ({ entry, words: entry.title })),
    ...seeAlso(pages).map((entry) => ({ entry, words: entry.phrases[0] ?? '' })),
  ];
  const compare = comparing(locale);
  const letters = Map.groupBy(
    entries.sort((one, other) => compare(one.words, other.words)),
    ({ words }) => initial(locale, words),
  );
  return [...letters].map(([letter, found]) => ({
    ...(letter === '#' ? { letter: '0–9', id: 'digits' } : { letter, id: letter }),
    entries: together<IndexEntry>(found.map(({ entry }) => entry)),
  }));
};
