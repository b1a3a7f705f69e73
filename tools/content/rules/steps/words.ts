/** What a text can tell its reader to do that somebody else may notice. */
export type Step = 'device' | 'send' | 'go';

/** How a language tells its reader to do something. */
export interface Instructions {
  /** What a sentence tells its reader to do, clause by clause; nothing of what it forbids or tells of others. */
  clausesOf: (sentence: string) => string[];
  /** Whether a list that begins after these words tells what others do, where its verbs do not show it. */
  tellsOfOthers?: (passage: string) => boolean;
  /** What such a clause looks like. */
  steps: Record<Step, RegExp[]>;
}

// Small letters of all our alphabets, as in texts/inflected.ts.
const letter = '[a-zß-ž]';
const gap = '[^a-zß-ž]+';

/** Any word, for patterns. */
export const anyWord = `${letter}+`;

/** "one two" as a pattern for either. */
export const oneOf = (list: string): string => list.replaceAll(' ', '|');

/** A pattern of whole words, in a text in small letters. */
export const words = (pattern: string): RegExp =>
  new RegExp(`(?<!${letter})(?:${pattern})(?!${letter})`);

/** The same, for every place where it stands. */
export const everywhere = (pattern: string): RegExp => new RegExp(words(pattern), 'g');

/** One of the words and one of the things in each other's reach, in either order. */
export const near = (verbs: string, things: string): RegExp => {
  const between = `(?:${gap}${letter}+){0,5}?${gap}`;
  const thing = `(?:${things})${letter}*`;
  return words(`(?:${verbs})${between}${thing}|${thing}${between}(?:${verbs})`);
};

/** Takes away what a pattern finds, and what follows it up to the end of the clause. */
export const without = (clause: string, beginning: RegExp): string => {
  const found = beginning.exec(clause);
  return found ? clause.slice(0, found.index) : clause;
};

/** A sentence in small letters, cut where a clause may end. */
export const clauses = (sentence: string, ends: RegExp): string[] =>
  sentence
    .toLowerCase()
    .split(ends)
    .map((clause) => clause.trim())
    .filter(Boolean);
