import { localeCodes, locales } from './locales.ts';

const monthsOf = (formats: string): string[] => {
  const format = new Intl.DateTimeFormat(formats, {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
  });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(new Date(Date.UTC(2026, month, 1)));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  }).filter((name) => /^\p{L}+$/u.test(name));
};

// A short name may be the beginning of another word: 5 majki are mothers, and no day of May.
const months = [...new Set(localeCodes.flatMap((code) => monthsOf(locales[code].formats)))].map(
  (name) => (name.length < 5 ? `${name}(?!\\p{L})` : name),
);

const units = '€ EUR evra euro euros avro % ‰ km m cm mm kg g kB MB GB'.split(' ');

// What stands before a number and says of what it is: an article of a law, its number.
const counted = (
  'čl\\. član člana članu članom članovi članova st\\. stav stava tač\\. br\\. broj broja neni nenit nenin ' +
  'nenet nr\\. numri numrin numrit [Aa]rt\\. [Aa]rticle [Aa]rticles [Nn]o\\. [Nn]umber [Mm]adde [Nn]umara'
).split(' ');

const places = new RegExp(
  [
    `(?<=\\d) (?=(?:${units.join('|')})(?![\\p{L}\\d]))`,
    `(?<=(?<![\\p{L}\\d])(?:${counted.join('|')})) (?=\\d)`,
    // 25. novembar, and what else is counted with a full stop.
    '(?<=(?<![\\d.,])\\d{1,2}\\.) (?=\\p{Ll})',
    `(?<=(?<![\\d.,])\\d{1,2}) (?=(?:${months.join('|')}))`,
    // A dash begins no line.
    '(?<=[^\\s]) (?=– )',
  ].join('|'),
  'gu',
);

/**
 * Sets non-breaking spaces where a line must not end: in 25. novembar, 500 €, član 5, and before a dash.
 * The same for all languages, as none of it means something else in another one.
 */
export const keptTogether = (text: string): string => text.replace(places, '\u00a0');
