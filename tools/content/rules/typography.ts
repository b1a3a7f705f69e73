import type { Locale } from '../../../src/i18n/locales.ts';
import type { Passage, Text } from '../texts/text.ts';
import { datesIn } from './date-forms.ts';
import type { Finding, TextRule } from './rule.ts';

interface Sign {
  found: RegExp;
  message: (words: string) => string;
}

/** Signs of a typewriter, which no language of the site uses. */
const signs: Sign[] = [
  // s'ka, don't; not 5'10 or a quotation, which another rule looks for.
  {
    found: /\p{L}+'\p{L}*/gu,
    message: (words) => `“${words}” has a straight apostrophe; write ’`,
  },
  {
    found: /\S*[^\s,=+] -{1,2} \S+|\d+\s?-{2}\s?\d+/g,
    message: (words) => `“${words}” has a hyphen for a dash; write –`,
  },
];

// In a text Markdown mends it.
const dots: Sign = {
  found: /\S*\.{3}/g,
  message: (words) => `“${words}” has three dots; write … as one sign`,
};

/** Quotation marks that are right in a language, but not those that the site has chosen. */
const otherMarks: Partial<Record<Locale, Sign>> = {
  sr: {
    found: /„[^“”]*”|«[^»]*»/g,
    message: (words) => `${words} has other quotation marks than elsewhere on the site; write „…“`,
  },
  sq: {
    found: /[„«][^“”»]*[“”»]/g,
    message: (words) => `${words} has other quotation marks than elsewhere on the site; write “…”`,
  },
};

const saidOf = (at: Passage, { found, message }: Sign): Finding[] =>
  [...at.words.matchAll(found)].map(([words]) => ({ at, message: message(words) }));

const foreignDates = (at: Passage, locale: Locale): Finding[] =>
  datesIn(at.words, locale).map(({ words, ours }) => ({
    at,
    message: `“${words}” is no date as this language writes it; write it as in: ${ours}`,
  }));

const find = ({ passages, locale }: Text): Finding[] => {
  const marks = otherMarks[locale];
  return passages
    .filter(({ kind }) => kind !== 'keyword')
    .flatMap((passage) => [
      ...[...signs, ...(passage.field ? [dots] : [])].flatMap((sign) => saidOf(passage, sign)),
      ...foreignDates(passage, locale),
      ...(marks ? saidOf(passage, marks) : []).map((told) => ({ ...told, isWarning: true })),
    ]);
};

/** Apostrophes, dashes and dates as the language prints them. Blanks that do not break are set by the build. */
export const typography: TextRule = { name: 'typography', find };
