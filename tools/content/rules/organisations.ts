import { localeCodes, type Locale } from '../../../src/i18n/locales.ts';
import { editDistance, plain } from '../texts/distance.ts';
import { findTerm, mayName, namesTerm } from '../texts/inflected.ts';
import { smallWords, type Text } from '../texts/text.ts';
import { acronymPattern, isAllowed, isWrittenOut } from './acronyms.ts';
import { workedOut, type Finding, type Known, type TextRule } from './rule.ts';

/** Every acronym that the content knows by a name: of services, and of the glossary's other forms. */
const knownAcronyms = workedOut(
  ({ organisations, terms }) =>
    new Set(
      [
        ...organisations.flatMap((name) => Object.values(name)),
        ...terms.flatMap(({ otherForms }) => Object.values(otherForms).flat()),
      ].flatMap((name) => name.match(acronymPattern) ?? []),
    ),
);

const looksLike = (one: string, other: string) =>
  // ASTRA, ASTRE: another case of the same name.
  (!/[AEIOU]$/.test(one) || one.slice(0, -1) !== other.slice(0, -1)) &&
  editDistance(plain(one), plain(other)) <= 1;

const misspeltAcronyms = ({ passages }: Text, known: Known): Finding[] => {
  const right = knownAcronyms(known);
  const doubtful = (word: string) =>
    word.length > 2 &&
    !right.has(word) &&
    !isAllowed(word) &&
    !passages.some(({ words }) => isWrittenOut(word, words));
  return passages.flatMap((passage) =>
    (passage.kind === 'keyword' ? [] : [...passage.words.matchAll(acronymPattern)]).flatMap(
      ([word]) => {
        const meant = doubtful(word)
          ? [...right].find((other) => other.length === word.length && looksLike(other, word))
          : undefined;
        return meant === undefined
          ? []
          : [
              {
                at: passage,
                message: `“${word}” looks like “${meant}”, which is how this site writes it; write it the same everywhere, or write out what ${word} means`,
              },
            ];
      },
    ),
  );
};

const perLocale = <Value>(make: (locale: Locale) => Value) =>
  Object.fromEntries(localeCodes.map((code) => [code, make(code)])) as Record<Locale, Value>;

/** Names of several words, as they stand before an acronym in brackets, with and without marks. */
const longNames = workedOut(({ organisations, terms }) =>
  perLocale((locale) =>
    [...organisations, ...terms.map(({ term }) => term)]
      .map((name) => name[locale].replace(/\s*\(.*$/, '').trim())
      .filter((name) => name.split(' ').length > 1 && plain(name) !== name)
      .map((name) => ({ name, plainName: plain(name) })),
  ),
);

const withoutMarks = (text: Text, known: Known): Finding[] => {
  const { passages, locale } = text;
  const small = plain(smallWords(text));
  const names = longNames(known)[locale].filter(({ plainName }) => mayName(small, plainName));
  return passages
    .filter(({ kind }) => kind !== 'keyword')
    .flatMap((passage) => {
      const { words } = passage;
      const plainWords = plain(words);
      return names.flatMap(({ name, plainName }) =>
        findTerm(plainWords, plainName, locale)
          // Letters and their plain forms have the same length, so the places are the same.
          .map(({ words: found, index }) => words.slice(index, index + found.length))
          .filter((written) => !namesTerm(written, name, locale))
          .map((written) => ({
            at: passage,
            message: `“${written}” is spelled differently from “${name}”, which is how this site writes it; write it the same everywhere`,
          })),
      );
    });
};

/** One organisation has one spelling: two of them look like two organisations. */
export const organisations: TextRule = {
  name: 'names of organisations',
  find: (text, known) => [...misspeltAcronyms(text, known), ...withoutMarks(text, known)],
};
