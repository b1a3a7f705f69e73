import type { Locale } from '../../../src/i18n/locales.ts';

// Small letters of all our alphabets. \p{L} would be right as well, and takes seconds to prepare.
const letter = 'a-zß-ž';
const letters = (to: number) => `[${letter}]{0,${to}}`;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** How many letters at the end of a word change as it is inflected. */
const endingOf = (word: string, isAlone: boolean) => {
  if (word.length <= 3) return 0;
  // tužilac, tužioca
  if (word.endsWith('ac')) return 3;
  return isAlone || word.length <= 5 ? 1 : 2;
};

const slavic = (word: string, isAlone: boolean) => {
  const ending = endingOf(word, isAlone);
  return ending === 0
    ? escaped(word)
    : escaped(word.slice(0, -ending)) + letters(Math.min(5, ending + (isAlone ? 2 : 3)));
};

// The article between two words follows the case: mbrojtësi i, mbrojtësin e, mbrojtësit të viktimave.
const albanian = (word: string, isAlone: boolean) =>
  /^(i|e|të|së)$/.test(word) ? '(?:i|e|të|së)' : slavic(word, isAlone);

const english = (word: string) =>
  word.endsWith('y')
    ? `${escaped(word.slice(0, -1))}(?:y|ies)(?:[’']s)?`
    : `${escaped(word)}(?:s|es)?(?:[’']s?)?`;

interface Forms {
  word: (word: string, isAlone: boolean) => string;
  gap: string;
}

// What is not known of a language is tried as endings of any kind.
const endings: Forms = { word: slavic, gap: '\\s+' };

const forms: Partial<Record<Locale, Forms>> = {
  // "urdhër mbrojtje" is also "urdhri i mbrojtjes".
  sq: { word: albanian, gap: '\\s+(?:(?:i|e|të|së)\\s+)?' },
  en: { word: english, gap: '\\s+' },
};

const patternOf = (term: string, locale: Locale): RegExp => {
  const words = term.toLowerCase().split(/\s+/);
  const { word, gap } = forms[locale] ?? endings;
  const pattern = words.map((part) => word(part, words.length === 1)).join(gap);
  return new RegExp(`(?<![${letter}0-9-])${pattern}(?![${letter}0-9])`, 'y');
};

const made = new Map<string, RegExp>();

/** A place where a term stands, and the form in which it stands there. */
export interface Found {
  words: string;
  index: number;
}

/** Where a term stands in a text, in any of its forms, as whole words. */
export const findTerm = (text: string, term: string, locale: Locale): Found[] => {
  const small = text.toLowerCase();
  if (!mayName(small, term)) return [];
  const key = `${locale} ${term}`;
  const pattern = made.get(key) ?? patternOf(term, locale);
  made.set(key, pattern);
  const found: Found[] = [];
  // Looking for the first letters is far quicker than trying the pattern everywhere.
  const beginning = term.slice(0, 3).toLowerCase();
  for (let at = small.indexOf(beginning); at >= 0; at = small.indexOf(beginning, at + 1)) {
    pattern.lastIndex = at;
    const match = pattern.exec(small);
    if (match) found.push({ words: text.slice(at, at + match[0].length), index: at });
  }
  return found;
};

/** Whether a term stands in a text in any of its forms. */
export const namesTerm = (text: string, term: string, locale: Locale): boolean =>
  findTerm(text, term, locale).length > 0;

/**
 * Whether a term can stand in a text at all: a quick look at the beginnings of its words, before the
 * slow one.
 * @param small the text in small letters
 */
export const mayName = (small: string, term: string): boolean =>
  term
    .toLowerCase()
    .split(/\s+/)
    .every((word) => word.length < 5 || small.includes(word.slice(0, word.length - 3)));
