import type { Term } from './analyser.ts';
import { distance } from './distance.ts';

/** Words of a list that a written word may mean, each with how sure that is: above 0, up to 1. */
export type Meanings = Map<string, number>;

// How sure a word is that is not written as in the list; tried on the queries of tests/search.
const sure = { begun: 0.7, longer: 0.6, oneOff: 0.7, twoOff: 0.5 };
const isLong = ({ length }: string, least: number) => length >= least;

const likeness = ({ stem, word }: Term, known: string): number => {
  // Somebody may still be typing it.
  if (isLong(word, 3) && known.startsWith(word)) return sure.begun;
  if (isLong(stem, 4) && known.startsWith(stem) && known.length - stem.length < 4)
    return sure.longer;
  if (isLong(known, 4) && stem.startsWith(known) && stem.length - known.length < 4)
    return sure.longer;
  const limit = isLong(stem, 7) ? 2 : isLong(stem, 4) ? 1 : 0;
  if (limit === 0 || /\d/.test(stem)) return 0;
  const off = distance(stem, known, limit);
  if (off > limit) return 0;
  return off === 1 ? sure.oneOff : sure.twoOff;
};

/** What a written word may mean among the `known` words; a word that is known means itself. */
export const meaningsOf = (term: Term, known: Iterable<string>): Meanings => {
  const meanings: Meanings = new Map();
  for (const stem of known) {
    const certainty = stem === term.stem ? 1 : likeness(term, stem);
    if (certainty > 0) meanings.set(stem, certainty);
  }
  const best = Math.max(0, ...meanings.values());
  return new Map([...meanings].filter(([, certainty]) => certainty > best - 0.25));
};
