import type { Locale } from '../../../src/i18n/locales.ts';
import { findTerm, mayName, namesTerm } from '../texts/inflected.ts';
import { smallWords, type Text } from '../texts/text.ts';
import { ownWords } from './own-words.ts';
import type { Finding, Known, TextRule } from './rule.ts';

const formsIn = ({ terms }: Known, locale: Locale) =>
  terms.flatMap(({ term, avoid }) =>
    (avoid[locale] ?? []).map((form) => ({ form, term: term[locale] })),
  );

// What is found where a chosen form stands is an ending that two words share.
const without = (words: string, chosen: readonly string[], locale: Locale) =>
  chosen
    .flatMap((term) => findTerm(words, term, locale))
    .reduce(
      (rest, { words: found, index }) =>
        rest.slice(0, index) + ' '.repeat(found.length) + rest.slice(index + found.length),
      words,
    );

const find = (text: Text, known: Known): Finding[] => {
  const { locale, type } = text;
  if (type === 'glossary') return [];
  const small = smallWords(text);
  const avoided = formsIn(known, locale).filter(({ form }) => mayName(small, form));
  if (avoided.length === 0) return [];
  const chosen = known.terms.map(({ term }) => term[locale]);
  return (
    text.passages
      // Names stay as their owners write them.
      .filter(({ kind }) => kind !== 'keyword' && kind !== 'name')
      .flatMap((passage) => {
        const words = without(ownWords(passage), chosen, locale);
        return (
          avoided
            // "A shelter is also called a safe house."
            .filter(({ term }) => !namesTerm(passage.words, term, locale))
            .flatMap(({ form, term }) =>
              findTerm(words, form, locale).map(({ words: found }) => ({
                at: passage,
                message: `“${found}” is called “${term}” on this site; write that, or both where the other form is explained`,
                isWarning: true,
              })),
            )
        );
      })
  );
};

/** One word of the law has one form on the site: two look like two things. */
export const glossaryForms: TextRule = { name: 'glossary', find };
