import { toCyrillic } from './cyrillic.ts';
import type { EditionCode } from './locales.ts';

/** A text as an edition of its language writes it: in Cyrillic where that is its script. */
export const inLetters = (code: EditionCode, text: string): string =>
  code === 'sr-Cyrl' ? toCyrillic(text) : text;
