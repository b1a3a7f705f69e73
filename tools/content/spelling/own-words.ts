import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tells whether a word is one of ours, in whatever capitals. */
export type OwnWords = (word: string) => boolean;

/**
 * Reads words that dictionaries do not have, one a line; `#` begins a comment, and `ombudsman*` stands for
 * everything that begins so.
 */
export const readOwnWords = (text: string): OwnWords => {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim().toLowerCase())
    .filter(Boolean);
  const whole = new Set(lines.filter((line) => !line.endsWith('*')));
  const beginnings = lines.filter((line) => line.endsWith('*')).map((line) => line.slice(0, -1));
  return (word) => {
    const small = word.toLowerCase().replaceAll('’', "'");
    return whole.has(small) || beginnings.some((beginning) => small.startsWith(beginning));
  };
};

/** The words of `words/<language>.txt`; none, where there is no such file. */
export const ownWordsOf = (code: string): OwnWords => {
  const file = join(import.meta.dirname, 'words', `${code}.txt`);
  return readOwnWords(existsSync(file) ? readFileSync(file, 'utf8') : '');
};
