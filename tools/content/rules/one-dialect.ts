import type { Text } from '../texts/text.ts';
import { beginnings, wholeWords } from './dialect-words.ts';
import { ownWords, withoutNames } from './own-words.ts';
import type { Finding, TextRule } from './rule.ts';

/** How we write a word of the other standard; nothing for a word that is ours. */
export const ekavianOf = (word: string): string | undefined => {
  const small = word.toLowerCase();
  // United, not sitting.
  if (small.startsWith('sjedinj')) return undefined;
  const whole = wholeWords.get(small);
  if (whole) return whole;
  for (let length = small.length; length > 2; length -= 1) {
    const ours = beginnings.get(small.slice(0, length));
    if (ours) return ours + small.slice(length);
  }
  return undefined;
};

const find = ({ locale, passages }: Text): Finding[] =>
  locale !== 'sr'
    ? []
    : passages
        // A name stays as its owner writes it.
        .filter(({ kind }) => kind !== 'keyword' && kind !== 'name')
        .flatMap((passage) => {
          const words = withoutNames(ownWords(passage)).match(/\p{L}+/gu) ?? [];
          return words.flatMap((word) => {
            const ours = ekavianOf(word);
            return ours === undefined
              ? []
              : [
                  {
                    at: passage,
                    message: `“${word}” is not ekavian, in which the site writes Serbian; write “${ours}”`,
                  },
                ];
          });
        });

/** Serbian is ekavian throughout: two standards on a page look like two authors, or like a copy. */
export const oneDialect: TextRule = { name: 'one Serbian', find };
