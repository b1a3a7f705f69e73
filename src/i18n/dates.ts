import { formatsOf, type EditionCode } from './locales.ts';

const kept = new Map<string, Intl.DateTimeFormat>();

// To make one takes longer than all that is asked of it, and a build asks for thousands of dates.
const formatFor = (locale: EditionCode, length: number): Intl.DateTimeFormat => {
  const key = `${locale} ${length}`;
  const format =
    kept.get(key) ??
    new Intl.DateTimeFormat(formatsOf(locale), {
      timeZone: 'UTC',
      year: 'numeric',
      ...(length > 4 && { month: 'long' }),
      ...(length > 7 && { day: 'numeric' }),
    });
  kept.set(key, format);
  return format;
};

/**
 * A date in the language's own form, its month in the nominative: a sentence puts it behind a colon or
 * where the nominative is right.
 * @param date `2019`, `2019-06` or `2019-06-14`
 */
export const formatDate = (locale: EditionCode, date: string): string =>
  formatFor(locale, date.length).format(new Date(date));

/**
 * From one day to another in the language's own form; one day where both are the same.
 * @param begins `2026-11-25`
 * @param isYearly leaves out the year
 */
export const formatPeriod = (
  locale: EditionCode,
  { begins, ends, isYearly }: { begins: string; ends: string; isYearly: boolean },
): string => {
  // From one year to another ICU forgets a full stop in some languages.
  if (!isYearly && begins.slice(0, 4) !== ends.slice(0, 4)) {
    return `${formatDate(locale, begins)} – ${formatDate(locale, ends)}`;
  }
  const format = new Intl.DateTimeFormat(formatsOf(locale), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(!isYearly && { year: 'numeric' }),
  });
  return format.formatRange(new Date(begins), new Date(ends));
};

// 5 January 1970 was a Monday.
const dayOfWeek = (locale: EditionCode, day: number) =>
  new Intl.DateTimeFormat(formatsOf(locale), { timeZone: 'UTC', weekday: 'long' }).format(
    new Date(Date.UTC(1970, 0, 5 + day)),
  );

/**
 * Days of the week in the language's own words, a run of three or more by its ends.
 * @param days 0 is Monday
 */
export const formatDays = (locale: EditionCode, days: number[]): string => {
  const [first = 0] = days;
  const last = days.at(-1) ?? first;
  const name = (day: number) => dayOfWeek(locale, day);
  if (days.length > 2 && last - first === days.length - 1) return `${name(first)}–${name(last)}`;
  return days.map(name).join(', ');
};
