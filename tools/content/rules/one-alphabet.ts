import type { Text } from '../texts/text.ts';
import type { Finding, TextRule } from './rule.ts';

const word = /[\p{L}\p{M}]+/gu;
const latin = /\p{Script=Latin}/u;
const others = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

const find = ({ passages }: Text): Finding[] =>
  passages.flatMap((passage) => {
    const links = passage.links.map(({ url }) => url);
    return [passage.words, ...links]
      .flatMap((words) => words.match(word) ?? [])
      .filter((found) => latin.test(found) && found.search(others) !== -1)
      .map((found) => ({
        at: passage,
        message: `“${found}” mixes two alphabets (${[...new Set(found.match(others))].join(', ')}), which look alike and are not found by a search; type the word anew`,
      }));
  });

/** A word is written in one alphabet: a Cyrillic а in a Latin word looks right and is another word. */
export const oneAlphabet: TextRule = { name: 'one alphabet', find };
