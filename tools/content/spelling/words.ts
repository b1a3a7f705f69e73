import { withoutNames } from '../rules/own-words.ts';
import type { Passage, Text } from '../texts/text.ts';

/** A word of a text with the line on which it stands. */
export interface WrittenWord {
  word: string;
  file: string;
  line: number;
}

// What is an address, the name of a file, or code.
const noWords = /\S*(?:[@_<>{}=]|:\/\/|www\.|\.\p{Ll}{2})\S*|\{\{[^}]*\}\}|`[^`]*`/gu;

const wordPattern = /\p{L}+(?:[’']\p{L}+)*/gu;

// Acronyms, and names that begin with a capital and have another one.
const isName = (word: string) => /\p{Lu}.*\p{Lu}/u.test(word) || word.length < 3;

/** The words of a passage that a dictionary should know; what is set apart is in another language. */
export const wordsOf = ({ words, emphasised }: Pick<Passage, 'words' | 'emphasised'>): string[] => {
  const own = emphasised.reduce((text, part) => text.replace(part, ' '), words);
  const found = withoutNames(own.replace(noWords, ' ')).match(wordPattern) ?? [];
  return found.filter((word) => !isName(word));
};

/** All words of a text; names of services and laws, and what readers type, are left out. */
export const writtenWords = ({ passages, file }: Text): WrittenWord[] =>
  passages
    .filter(({ kind }) => kind !== 'keyword' && kind !== 'name')
    .flatMap((passage) => wordsOf(passage).map((word) => ({ word, file, line: passage.line })));
