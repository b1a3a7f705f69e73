import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { comparing } from '../i18n/sorting.ts';
import { sourceLines, type SourceLine } from './evidence.ts';

/** A term with its forms in one language. */
export interface Term {
  id: string;
  term: string;
  otherForms: string[];
  meaning: string;
  /** The same term in the other languages. */
  elsewhere: { locale: Locale; term: string }[];
  sources: SourceLine[];
}

/**
 * One term in a language.
 * @throws when there is none with such an id
 */
export const glossaryTerm = async (locale: Locale, id: string): Promise<Term> => {
  const found = (await glossaryTerms(locale)).find((term) => term.id === id);
  if (!found) throw new Error(`There is no content/glossary/${id}.yml, but a text names it.`);
  return found;
};

/** All terms in a language, sorted as the language sorts. */
export const glossaryTerms = async (locale: Locale): Promise<Term[]> => {
  const terms = (await getCollection('glossary')).map(({ id, data }): Term => ({
    id,
    term: data.term[locale],
    otherForms: data.otherForms[locale],
    meaning: data.meaning[locale],
    elsewhere: (Object.entries(data.term) as [Locale, string][])
      .filter(([code]) => code !== locale)
      .map(([code, term]) => ({ locale: code, term })),
    sources: sourceLines(data.sources),
  }));
  const compare = comparing(locale);
  return terms.sort((one, other) => compare(one.term, other.term));
};
