import { locales, type Locale, type LocaleInfo } from './locales.ts';
import { standsAlone } from './sorting.ts';

const plain = (letter: string) =>
  letter === 'Đ' ? 'D' : letter.normalize('NFD').replace(/\p{M}/gu, '');

const quoted = /^[^\p{L}\p{N}]+/u;

/** The letter of the language's alphabet under which a title stands in a list from A to Z. */
export const initial = (locale: Locale, title: string): string => {
  const { tag, digraphs = [] }: LocaleInfo = locales[locale];
  const bare = title.replace(quoted, '').toLocaleLowerCase(tag);
  const digraph = digraphs.find((letters) => bare.startsWith(letters.toLowerCase()));
  const first = bare.slice(0, 1).toLocaleUpperCase(tag);
  // A reader of English looks for Štrpce under S.
  const letter = digraph ?? (standsAlone(locale, first, plain(first)) ? first : plain(first));
  return /\p{N}/u.test(letter) ? '#' : letter;
};
