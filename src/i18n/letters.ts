import { locales, type Locale } from './locales.ts';

// Letters that are written with two signs and have a place of their own in the alphabet.
const digraphs: Record<Locale, readonly string[]> = {
  sr: ['Dž', 'Lj', 'Nj'],
  sq: ['Dh', 'Gj', 'Ll', 'Nj', 'Rr', 'Sh', 'Th', 'Xh', 'Zh'],
  en: [],
};

// Letters with a mark that stand by themselves in the alphabet. Any other stands with its plain letter:
// a reader of English looks for Štrpce under S.
const marked: Record<Locale, string> = { sr: 'ČĆĐŠŽ', sq: 'ÇË', en: '' };

const plain = (letter: string) =>
  letter === 'Đ' ? 'D' : letter.normalize('NFD').replace(/\p{M}/gu, '');

const quoted = /^[^\p{L}\p{N}]+/u;

/** The letter of the language's alphabet under which a title stands in a list from A to Z. */
export const initial = (locale: Locale, title: string): string => {
  const bare = title.replace(quoted, '').toLocaleLowerCase(locales[locale].tag);
  const digraph = digraphs[locale].find((letters) => bare.startsWith(letters.toLowerCase()));
  const first = bare.slice(0, 1).toLocaleUpperCase(locales[locale].tag);
  const letter = digraph ?? (marked[locale].includes(first) ? first : plain(first));
  return /\p{N}/u.test(letter) ? '#' : letter;
};
