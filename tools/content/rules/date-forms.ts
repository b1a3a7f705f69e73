import { formatDate } from '../../../src/i18n/dates.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';

/** A date that is written in another way than the language writes dates. */
export interface ForeignDate {
  words: string;
  /** A date in the language's own form. */
  ours: string;
}

const inNumbers = /(?<![\d/-])(\d{1,2})(\.\s?|\/|-)(\d{1,2})\2((?:19|20)\d\d)(?![\d/-])\.?/g;

const numeric = (words: string, locale: Locale): ForeignDate[] =>
  [...words.matchAll(inNumbers)].flatMap(([found, day = '', , month = '', year = '']) => {
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return Number.isNaN(Date.parse(date)) ? [] : [{ words: found, ours: formatDate(locale, date) }];
  });

/** What a language puts between day and month, its months, and whether a full stop ends a date. */
const formOf = (locale: Locale) => {
  const format = new Intl.DateTimeFormat(locales[locale].formats, {
    timeZone: 'UTC',
    dateStyle: 'long',
  });
  const months = Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2026, month, 1));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
  const example = format.format(Date.UTC(2026, 10, 25));
  return { months, hasStops: example.startsWith('25.'), example };
};

// 25. novembra, with the cases of the month; German and English ways of writing it count as well.
const wordedIn = (locale: Locale): ((words: string) => ForeignDate[]) => {
  const { months, hasStops, example } = formOf(locale);
  // novembar, novembra
  const names = months.map((name) => name.replace(/ar$/, 'a?r')).join('|');
  const inflected = hasStops ? '(?:a|u|om|em)?' : '';
  const flags = /^\p{Lu}/u.test(months[0] ?? '') ? 'gu' : 'giu';
  const date = new RegExp(
    `(?<![\\d.,/])(\\d{1,2})(\\.|th|st|nd|rd)? ((?:${names})${inflected})(?!\\p{L})(?: (\\d{4})(\\.)?(?= \\p{Ll}))?`,
    flags,
  );
  const american = new RegExp(`(?<!\\p{L})(?:${names}) \\d{1,2}, \\d{4}`, flags);
  const isOurs = ([, , sign, month = '', year, stop]: RegExpExecArray) =>
    (sign ?? '') === (hasStops ? '.' : '') &&
    months.some((name) => month.startsWith(name.charAt(0))) &&
    (!year || !hasStops || stop === '.');
  return (words) =>
    [
      ...[...words.matchAll(date)].filter((found) => !isOurs(found)).map(([found]) => found),
      ...[...words.matchAll(american)].map(([found]) => found),
    ].map((found) => ({ words: found, ours: example }));
};

const made = new Map<Locale, (words: string) => ForeignDate[]>();

/** Dates that are not in the form of the language: in numbers, without its full stops, with the month first. */
export const datesIn = (words: string, locale: Locale): ForeignDate[] => {
  if (!/\d/.test(words)) return [];
  const worded = made.get(locale) ?? wordedIn(locale);
  made.set(locale, worded);
  return [...numeric(words, locale), ...worded(words)];
};
