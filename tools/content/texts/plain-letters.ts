import { toLatin } from '../../../src/search/latin.ts';
import { plain } from './distance.ts';

const inLatin = (letter: string) => {
  const small = toLatin(letter.toLowerCase());
  return letter === letter.toLowerCase() ? small : small.charAt(0).toUpperCase() + small.slice(1);
};

/** A text as somebody in a hurry types it: Latin, without marks; `Сигурна кућа` is `Sigurna kuca`. */
export const plainLetters = (text: string): string =>
  plain(text.replace(/[\u0400-\u045f]/g, inLatin)).normalize('NFC');
