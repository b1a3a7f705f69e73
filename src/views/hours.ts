import { formatDays } from '../i18n/dates.ts';
import { translator } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { always, readOpening } from '../model/hours.ts';

/** Opening hours in the words of a language, a text for each line; nothing where none are known. */
export const hoursInWords = (locale: Locale, hours: string[]): string[] => {
  const t = translator(locale);
  return hours.map((line) => {
    if (line === always) return t('hours.always');
    const opening = readOpening(line);
    if (!opening) throw new Error(`"${line}" cannot be read as opening hours`);
    const { days, from, to } = opening;
    return days.length === 7
      ? t('hours.everyDay', { from, to })
      : t('hours.days', { days: formatDays(locale, days), from, to });
  });
};
