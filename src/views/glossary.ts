import { getCollection } from 'astro:content';
import { locales, type Locale } from '../i18n/locales.ts';
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
  const { compare } = new Intl.Collator(locales[locale].tag);
  return terms.sort((one, other) => compare(one.term, other.term));
};
