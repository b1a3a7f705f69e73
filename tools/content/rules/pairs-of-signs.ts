import type { Locale } from '../../../src/i18n/locales.ts';
import type { Text } from '../texts/text.ts';
import type { Finding, TextRule } from './rule.ts';

interface Marks {
  /** What closes each opening mark. */
  pairs: Record<string, string>;
  example: string;
}

const brackets = { '(': ')', '[': ']' };

const english: Marks = { pairs: { '“': '”' }, example: '“…”' };

/** Quotation marks of each language; `“` closes in Serbian and opens in English. */
const marks: Partial<Record<Locale, Marks>> = {
  sr: { pairs: { '„': '“”', '«': '»' }, example: '„…“' },
  sq: { pairs: { '“': '”', '„': '“”', '«': '»' }, example: '“…”' },
  en: english,
  bs: { pairs: { '„': '“”', '«': '»' }, example: '„…“' },
  tr: english,
};

const marksOf = (locale: Locale) => marks[locale] ?? english;

// "a)" and "1)" count, and close nothing.
const counts = (before: string) => /(?:^|\s)[\p{L}\p{N}]{1,2}$/u.test(before);

/** The sign that has no partner in a passage; nothing where all have one. */
export const lonelySign = (words: string, locale: Locale): string | undefined => {
  const pairs: Record<string, string> = { ...marksOf(locale).pairs, ...brackets };
  const closing = Object.values(pairs).join('');
  const open: string[] = [];
  for (const { 0: sign, index } of words.matchAll(/[„“”«»()[\]"]/g)) {
    if (sign === '"') return sign;
    const last = open.at(-1);
    if (sign === ')' && last !== '(' && counts(words.slice(0, index))) continue;
    if (last !== undefined && pairs[last]?.includes(sign)) open.pop();
    else if (pairs[sign] !== undefined) open.push(sign);
    else if (closing.includes(sign) || /[„“”«»]/.test(sign)) return sign;
  }
  return open.at(-1);
};

const mend = (sign: string, locale: Locale) =>
  /[()[\]]/.test(sign)
    ? 'opens or closes nothing; add the other bracket, or remove this one'
    : `is a lonely or a foreign quotation mark; this language writes ${marksOf(locale).example}`;

const find = ({ passages, locale }: Text): Finding[] =>
  passages
    .filter(({ kind }) => kind !== 'keyword')
    .flatMap((passage) => {
      const { words } = passage;
      const sign = lonelySign(words, locale);
      return sign === undefined
        ? []
        : [{ at: passage, message: `${sign} in “${words.slice(0, 60)}” ${mend(sign, locale)}` }];
    });

/** Quotation marks and brackets come in pairs, those of the text's language. */
export const pairsOfSigns: TextRule = { name: 'quotation marks and brackets', find };
