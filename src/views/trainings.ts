import { getCollection } from 'astro:content';
import { formatDate, formatPeriod } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';

/** A training in a short list that leads to the calendar. */
export interface Training {
  href: string;
  name: string;
  /** In the language's own form, `3. decembar 2026.` */
  date: string;
  /** For whom it is. */
  audience: string;
}

/** The newest trainings of the calendar. */
export const trainings = async (locale: Locale, most = 5): Promise<Training[]> =>
  (await getCollection('events'))
    .filter(({ data }) => data.kind === 'training')
    .toSorted((one, other) => other.data.begins.localeCompare(one.data.begins))
    .slice(0, most)
    .map(({ id, data: { name, begins, ends, audience } }) => ({
      href: `${path(locale, 'events')}#${id}`,
      name: name[locale],
      date: ends
        ? formatPeriod(locale, { begins, ends, isYearly: false })
        : formatDate(locale, begins),
      audience: audience[locale],
    }));
