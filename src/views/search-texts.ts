import { pluralForms, translator } from '../i18n/index.ts';
import { languageName } from '../i18n/language-names.ts';
import { localeCodes, locales, type Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import type { Kind } from '../search/answer.ts';
import { startQuestion } from './questions.ts';

/** What the search says beside its results; the browser gets it with the word list. */
export interface SearchTexts {
  /** Name of the list of results. */
  found: string;
  kinds: Record<Kind, string>;
  /** The other languages of the site by their codes, in the reader's words, and their tags. */
  languages: Record<string, { name: string; tag: string }>;
  /** Holds `{{words}}`, the reader's own. */
  because: string;
  /** The two groups of results. */
  help: string;
  news: string;
  /** Plural forms, with `{{count}}`. */
  results: Record<string, string>;
  more: string;
  none: string;
  /** Holds `{{words}}`, as they were understood. */
  lookedFor: string;
  danger: string;
  /** Ways on where nothing was found. */
  ways: { href: string; label: string }[];
}

/** The texts of the search in a language. */
export const searchTexts = async (locale: Locale): Promise<SearchTexts> => {
  const t = translator(locale);
  // Filled in by the browser.
  const words = '{{words}}';
  return {
    found: t('search.found'),
    kinds: {
      guide: t('search.kind.guide'),
      place: t('search.kind.place'),
      page: t('search.kind.page'),
      service: t('search.kind.service'),
      term: t('search.kind.term'),
      news: t('search.kind.news'),
      project: t('search.kind.project'),
      report: t('search.kind.report'),
      professional: t('search.kind.professional'),
      organisation: t('search.kind.organisation'),
      event: t('search.kind.event'),
      campaign: t('search.kind.campaign'),
    },
    languages: Object.fromEntries(
      localeCodes
        .filter((code) => code !== locale)
        .map((code) => [code, { name: languageName(locale, code), tag: locales[code].tag }]),
    ),
    because: t('search.because', { words }),
    help: t('search.help'),
    news: t('search.news'),
    results: pluralForms(locale, 'search.results'),
    more: t('search.more'),
    none: t('search.none'),
    lookedFor: t('search.lookedFor', { words }),
    danger: t('search.danger'),
    ways: [
      { href: path(locale, 'questions'), label: (await startQuestion(locale)).question },
      { href: path(locale, 'a-z'), label: t('search.aToZ') },
    ],
  };
};
