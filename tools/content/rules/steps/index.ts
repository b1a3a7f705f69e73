import type { Locale } from '../../../../src/i18n/locales.ts';
import { sentencesOf } from '../../texts/sentences.ts';
import type { Passage } from '../../texts/text.ts';
import { ownWords } from '../own-words.ts';
import { albanian } from './albanian.ts';
import { english } from './english.ts';
import { serbian } from './serbian.ts';
import type { Instructions, Step } from './words.ts';

// A language without a list of verbs has no sentence that is told for such a step.
const languages: Partial<Record<Locale, Instructions>> = {
  sr: serbian,
  sq: albanian,
  en: english,
  bs: serbian,
};

// "Go straight to [When it is urgent](/en/guides/in-danger/)" goes nowhere but on this site.
const titleLink = /^\p{Lu}/u;
const toTitle = /(?:idi(?:te)?|go|shko(?:ni)?)(?:\s+\p{L}+){0,3}\s+▢/giu;

/** The words of a passage that are its own, without what they quote and without readings elsewhere. */
const tells = (passage: Passage) =>
  passage.links
    .filter(({ words, url }) => url.includes('/guides/') && titleLink.test(words))
    .reduce((text, { words }) => text.replace(words, '▢'), ownWords(passage))
    .replace(toTitle, ' ');

/** A sentence that tells its reader to do something. */
export interface Told {
  sentence: string;
  steps: Step[];
}

/** The sentences of a passage that tell a reader to do what somebody else may notice. */
export const stepsIn = (passage: Passage, locale: Locale): Told[] => {
  const known = languages[locale];
  if (!known) return [];
  const { clausesOf, steps } = known;
  const kinds = Object.entries(steps) as [Step, RegExp[]][];
  return sentencesOf(tells(passage), locale)
    .map((sentence) => {
      const clauses = clausesOf(sentence);
      const isThere = (patterns: RegExp[]) =>
        patterns.some((pattern) => clauses.some((clause) => pattern.test(clause)));
      return {
        sentence,
        steps: kinds.flatMap(([step, patterns]) => (isThere(patterns) ? [step] : [])),
      };
    })
    .filter(({ steps: found }) => found.length > 0);
};

/** The passages of a section without lists of what others do. */
export const toReader = (passages: readonly Passage[], locale: Locale): Passage[] => {
  const tellsOfOthers = languages[locale]?.tellsOfOthers;
  let isOthers = false;
  return passages.filter(({ kind, words }) => {
    if (kind !== 'item') isOthers = tellsOfOthers?.(words) ?? false;
    return !isOthers;
  });
};
