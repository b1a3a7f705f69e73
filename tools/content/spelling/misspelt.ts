import type { OwnWords } from './own-words.ts';
import type { Speller } from './dictionaries.ts';
import type { WrittenWord } from './words.ts';

/** A word that no dictionary has, where it first stands, and what may be meant. */
export interface Misspelt extends WrittenWord {
  times: number;
  proposals: string[];
}

// Turkish words have so many forms that each takes a tenth of a second.
const mostProposed = 50;

/** The words that neither the dictionaries nor our own list have, each once. */
export const misspeltIn = (
  words: readonly WrittenWord[],
  speller: Pick<Speller, 'knows' | 'proposes'>,
  isOwn: OwnWords,
): Misspelt[] => {
  const byWord = Map.groupBy(words, ({ word }) => word);
  let proposed = 0;
  return [...byWord.values()].flatMap((found) => {
    const [first] = found;
    // English dictionaries write don't, and texts don’t.
    const plain = first?.word.replaceAll('’', "'") ?? '';
    if (!first || isOwn(plain) || speller.knows(plain) || speller.knows(plain.toLowerCase())) {
      return [];
    }
    const proposals = proposed < mostProposed ? speller.proposes(plain).slice(0, 3) : [];
    proposed += 1;
    return [{ ...first, times: found.length, proposals }];
  });
};
