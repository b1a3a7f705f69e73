import type { Text } from '../texts/text.ts';
import type { Finding, TextRule } from './rule.ts';

// "g -dinu", "obra- zovanje", and hyphens that only show where a line would have ended.
const broken =
  /\p{L}+ -\p{Ll}+|\p{Ll}+- (?!(?:i|ili|a|e|ose|dhe|and|or|to)\b)\p{Ll}+|\p{L}*\u00ad\p{L}*/gu;

const find = ({ passages }: Text): Finding[] =>
  passages
    .filter(({ kind, words }) => kind !== 'keyword' && /[-\u00ad]/.test(words))
    .flatMap((passage) =>
      [...passage.words.matchAll(broken)].map(([found]) => ({
        at: passage,
        message: `“${found}” has a broken hyphen; write the word whole, or a dash with a blank on both sides`,
      })),
    );

/** No word is torn, as it happens to what is copied from a PDF. */
export const hyphens: TextRule = { name: 'hyphens', find };
