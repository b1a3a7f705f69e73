import type { Passage, Text } from '../texts/text.ts';
import type { Finding, TextRule } from './rule.ts';

const wordsOf = (text: string) => text.match(/\p{L}{2,}/gu) ?? [];
const isCapitals = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase();

// Acronyms have six letters at most, and a name may consist of two of them.
const isShouted = (words: string[]) => {
  const found = words.filter(isCapitals);
  return (
    found.length * 3 >= words.length * 2 &&
    (found.length > 2 || found.some((word) => word.length > 6))
  );
};

const run = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[\s,–-]+\p{Lu}{2,}){2,}(?![\p{L}\p{N}])/u;

/** What a passage writes in capitals although it is no acronym. */
export const shouted = ({ kind, words }: Passage): string | undefined =>
  ['title', 'heading', 'name'].includes(kind) && isShouted(wordsOf(words))
    ? words
    : run.exec(words)?.[0];

const cutOff = ({ kind, words }: Passage): boolean =>
  (kind === 'title' || kind === 'heading') && /(?:…|\.{3}|[,;–-]|\[)$/.test(words);

const find = ({ passages }: Text): Finding[] =>
  passages
    .filter(({ kind }) => kind !== 'keyword')
    .flatMap((passage) => {
      const { words } = passage;
      const capitals = shouted(passage);
      return [
        ...(capitals === undefined
          ? []
          : [
              {
                at: passage,
                message: `“${capitals}” is in capitals, which is hard to read and is spelled out by screen readers; write it in small letters`,
              },
            ]),
        ...(cutOff(passage)
          ? [
              {
                at: passage,
                message: `“${words}” ends in the middle; write the whole title, shorter if need be`,
              },
            ]
          : []),
      ];
    });

/** Titles are whole, and nothing is written in capitals. */
export const capitals: TextRule = { name: 'capitals', find };
