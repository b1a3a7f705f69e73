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
