import { fold } from './fold.ts';
import type { Language } from './languages/language.ts';

/** A word of a text, as it is compared, and where it stands there. */
export interface Term {
  /** Without its ending. */
  stem: string;
  /** With it, folded. */
  word: string;
  start: number;
  end: number;
}

/** Reads the words of a text in one language; those that say nothing are left out. */
export type Analyser = (text: string) => Term[];

const wordsIn = (list: string) => list.split(/\s+/).filter(Boolean);
const inAText = /[\p{L}\p{M}\p{N}]+(?:['’‘][\p{L}\p{M}]+)*/gu;
const replaceEach = (word: string, pairs: [RegExp, string][] = []) =>
  pairs.reduce((text, [from, to]) => text.replace(from, to), word);

/** The analyser of a language: the build and the browser read words with the same one. */
export const analyser = (language: Language): Analyser => {
  const endings = wordsIn(language.endings).sort((one, other) => other.length - one.length);
  const empty = new Set(wordsIn(language.empty));
  const irregular = new Map(
    language.irregular
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [stem = '', forms = ''] = line.trim().split(':');
        return wordsIn(forms).map((form) => [form, stem] as const);
      }),
  );
  const stemOf = (word: string) => {
    const known = irregular.get(word);
    if (known !== undefined) return known;
    const mended = replaceEach(word, language.before);
    const ending = endings.find(
      (end) => mended.endsWith(end) && mended.length - end.length >= language.leaves,
    );
    return replaceEach(ending ? mended.slice(0, -ending.length) : mended, language.after);
  };
  return (text) => {
    const all = [...text.matchAll(inAText)].map(({ 0: written, index }) => {
      const word = fold(written);
      return { stem: stemOf(word), word, start: index, end: index + written.length };
    });
    const telling = all.filter(({ word }) => word.length > 1 && !empty.has(word));
    // “Kome?” alone still asks something.
    return telling.length > 0 ? telling : all;
  };
};
