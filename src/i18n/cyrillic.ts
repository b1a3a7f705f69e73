import { apart, phrasesInLatin, staysLatin } from './cyrillic-exceptions.ts';

const latin = 'lj nj dž a b v g d đ e ž z i j k l m n o p r s t ć u f h c č š'.split(' ');
const cyrillic = 'љ њ џ а б в г д ђ е ж з и ј к л м н о п р с т ћ у ф х ц ч ш'.split(' ');
const letters = new Map(latin.map((letter, index) => [letter, cyrillic[index] ?? '']));

const letter = /dž|lj|nj|[a-zđžćčš]/giu;

// Where two letters are two sounds, an invisible mark between them keeps them apart.
const mark = '\u200B';

const day = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';

// Values that are filled in later, code, tags, addresses, opening hours, names in programs, files.
const kept = [
  ...phrasesInLatin.map((phrase) => `(?<!\\p{L})${phrase}(?!\\p{L})`),
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
  '[A-Z]+(?:_[A-Z]+)+',
  '[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,5}(?![\\p{L}\\d])',
];

const parts = new RegExp(`(?<kept>${kept.join('|')})|(?<word>\\p{L}+)`, 'gu');

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
 */
export const toCyrillic = (text: string): string =>
  text.normalize('NFC').replace(parts, (found: string, ...rest: unknown[]) => {
    const { word } = rest.at(-1) as { word?: string };
    return word === undefined || isForeign(word) ? found : written(word);
  });
