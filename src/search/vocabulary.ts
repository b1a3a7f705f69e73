import type { Term } from './analyser.ts';
import { distance } from './distance.ts';

/** Words of a list that a written word may mean, each with how sure that is: above 0, up to 1. */
export type Meanings = Map<string, number>;

/** How sure a word is that is not written as in the list; tried on the queries of `tests/search`. */
export const sure = { begun: 0.7, longer: 0.65, oneOff: 0.7, twoOff: 0.5, near: 0.2 };

// As long as an ending may be.
const rest = 4;

// Nobody mistypes both of the first two letters; most words are told apart here, without counting.
const beginsAlike = (known: string, word: string) => {
  const [first, second] = known;
  const [one, two] = word;
  return one === first || two === second || (two === first && one === second);
};

const likeness = ({ stem, word }: Term, known: string): number => {
  if (stem === known) return 1;
  // Somebody may still be typing it.
  if (word.length >= 3 && known.startsWith(word)) return sure.begun;
  if (known.length < 4 || !beginsAlike(known, word) || /\d/.test(word)) return 0;
  const limit = known.length >= 7 ? 2 : 1;
  const off = distance(known, stem, limit, 0);
  if (off <= limit) return [1, sure.oneOff, sure.twoOff][off] ?? 0;
  // The mistake may be in the ending, so that it was not taken off.
  if (known.length < 5) return 0;
  return [sure.longer, sure.twoOff][distance(known, word, 1, rest)] ?? 0;
};

/** What a written word may mean among the `known` words; a word that is known means itself. */
export const meaningsOf = (term: Term, known: Iterable<string>): Meanings => {
  const meanings: Meanings = new Map();
  for (const stem of known) {
    const certainty = likeness(term, stem);
    if (certainty > 0) meanings.set(stem, certainty);
  }
  const best = Math.max(0, ...meanings.values());
  return new Map([...meanings].filter(([, certainty]) => certainty > best - sure.near));
};
