import { locales, type Locale } from './locales.ts';

// Serbian wants the month in the genitive, which Intl does not know; in numbers it is always right.
const monthOfDay: Record<Locale, 'long' | 'numeric'> = { sr: 'numeric', sq: 'long', en: 'long' };

/**
 * A date in the language's own form.
 * @param date `2019`, `2019-06` or `2019-06-14`
 */
export const formatDate = (locale: Locale, date: string): string => {
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.length > 4 && { month: 'long' }),
    ...(date.length > 7 && { month: monthOfDay[locale], day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(locales[locale].formats, options).format(new Date(date));
};

/**
 * From one day to another in the language's own form; one day where both are the same.
 * @param begins `2026-11-25`
 * @param isYearly leaves out the year
 */
export const formatPeriod = (
  locale: Locale,
  { begins, ends, isYearly }: { begins: string; ends: string; isYearly: boolean },
): string =>
  new Intl.DateTimeFormat(locales[locale].formats, {
    timeZone: 'UTC',
    day: 'numeric',
    month: monthOfDay[locale],
    ...(!isYearly && { year: 'numeric' }),
  }).formatRange(new Date(begins), new Date(ends));

// 5 January 1970 was a Monday.
const dayOfWeek = (locale: Locale, day: number) =>
  new Intl.DateTimeFormat(locales[locale].formats, { timeZone: 'UTC', weekday: 'long' }).format(
    new Date(Date.UTC(1970, 0, 5 + day)),
  );

/**
 * Days of the week in the language's own words, a run of three or more by its ends.
 * @param days 0 is Monday
 */
export const formatDays = (locale: Locale, days: number[]): string => {
  const [first = 0] = days;
  const last = days.at(-1) ?? first;
  const name = (day: number) => dayOfWeek(locale, day);
  if (days.length > 2 && last - first === days.length - 1) return `${name(first)}–${name(last)}`;
  return days.map(name).join(', ');
};
