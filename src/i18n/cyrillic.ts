import { apart, phrasesInLatin, staysLatin } from './cyrillic-exceptions.ts';
import { latinNames } from './latin-names.ts';

const latin = 'lj nj dž a b v g d đ e ž z i j k l m n o p r s t ć u f h c č š'.split(' ');
const cyrillic = 'љ њ џ а б в г д ђ е ж з и ј к л м н о п р с т ћ у ф х ц ч ш'.split(' ');
const letters = new Map(latin.map((letter, index) => [letter, cyrillic[index] ?? '']));

const letter = /dž|lj|nj|[a-zđžćčš]/giu;

// Where two letters are two sounds, an invisible mark between them keeps them apart.
const mark = '\u200B';

const day = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';

// What a name has behind it in a Serbian sentence: Facebooka, Instagramu.
const ending = '(?:a|u|e|i|om|em|ov[aeiou]?)?';
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

// Values that are filled in later, code, tags, addresses, opening hours, names in programs, files.
const kept = (names: readonly string[]) => [
  ...phrasesInLatin.map((phrase) => `(?<!\\p{L})${phrase}(?!\\p{L})`),
  ...names.map((name) => `(?<!\\p{L})${escaped(name)}${ending}(?!\\p{L})`),
  '\\{\\{[^}]*\\}\\}',
  '%\\{[^}]*\\}',
  '`[^`]*`',
  '‹[^›]*›',
  '<\\/?[A-Za-z][^<>]*>',
  '(?:https?:\\/\\/|mailto:|tel:)[^\\s<>“”„"]+',
  '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
  '(?<![\\p{L}\\d])\\/[\\w.-]+(?:\\/[\\w.-]*)*',
  '(?:content\\/|[\\w-]+\\/[\\w-]+\\/)[\\w.\\/-]*',
  `${day}(?:[,-]${day})*(?= \\d\\d:)`,
  `(?<!\\p{L})${day}(?:(?:, ?|-)${day})+(?!\\p{L})`,
  '[A-Za-z]+(?:_[A-Za-z]+)+',
  '[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,5}(?![\\p{L}\\d])',
];

const partsWith = (names: readonly string[]) =>
  new RegExp(`(?<kept>${kept(names).join('|')})|(?<word>\\p{L}+)`, 'gu');

const made = new Map<readonly string[], RegExp>();

const partsOf = (names: readonly string[]): RegExp => {
  const parts = made.get(names) ?? partsWith(names);
  made.set(names, parts);
  return parts;
};

const isForeign = (word: string): boolean =>
  /[qwxyëçäöüéáàèâêîôû]/iu.test(word) ||
  /^[IVX]{2,}$/.test(word) ||
  staysLatin.has(word.toLowerCase());

const parted = (word: string): string => {
  const small = word.toLowerCase();
  const beginning = apart.find((each) => small.startsWith(each.replace('|', '')));
  const at = beginning?.indexOf('|');
  return at === undefined ? word : `${word.slice(0, at)}${mark}${word.slice(at)}`;
};

const written = (word: string): string =>
  parted(word)
    .replace(letter, (found) => {
      const small = letters.get(found.toLowerCase()) ?? found;
      return found.startsWith(found.charAt(0).toLowerCase()) ? small : small.toUpperCase();
    })
    .replaceAll(mark, '');

/**
 * Writes Serbian in Cyrillic that is written in Latin letters. Addresses, file names, code, values such as
 * `{{count}}` and foreign names stay.
 * @param names those that stay besides what is foreign by its letters; a name is kept with a Serbian ending too
 */
export const toCyrillic = (text: string, names = latinNames): string =>
  text.normalize('NFC').replace(partsOf(names), (found: string, ...rest: unknown[]) => {
    const { word } = rest.at(-1) as { word?: string };
    return word === undefined || isForeign(word) ? found : written(word);
  });
