import { formatDate, formatPeriod } from '../i18n/dates.ts';
import { translator } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { today } from '../model/clock.ts';

/** When an event is: from its first to its last day, and the time of the first one where a source says it. */
export interface EventTime {
  begins: string;
  ends: string;
  /** `10:00`, or `10:00-13:00` */
  time: string | undefined;
}

const onDay = (locale: Locale, { begins, time = '' }: Pick<EventTime, 'begins' | 'time'>) => {
  const [from, to] = time.split('-');
  const day = formatDate(locale, begins);
  const t = translator(locale);
  if (!from) return day;
  return to ? t('event.fromTo', { day, from, to }) : t('event.at', { day, time: from });
};

/** When an event is in words: its days, and for several of them also the time of the first one. */
export const timeInWords = (locale: Locale, { begins, ends, time }: EventTime): string[] => {
  if (begins === ends) return [onDay(locale, { begins, time })];
  const days = formatPeriod(locale, { begins, ends, isYearly: false });
  return time ? [days, onDay(locale, { begins, time })] : [days];
};

/** Events that are on or to come, the next one first, and those that are over by year, the latest first. */
export interface EventsByTime<Event> {
  /** The day on which it is so. */
  on: string;
  coming: Event[];
  past: { year: string; events: Event[] }[];
}

/**
 * Tells events that are to come from those that are over.
 * @param on the day, `2026-11-22`; that of the build, if it is not given
 */
export const eventsByTime = <Event extends Pick<EventTime, 'begins' | 'ends'>>(
  events: readonly Event[],
  on: string = today(),
): EventsByTime<Event> => {
  const sorted = events.toSorted((one, other) => one.begins.localeCompare(other.begins));
  const past = sorted.filter(({ ends }) => ends < on).reverse();
  return {
    on,
    coming: sorted.filter(({ ends }) => ends >= on),
    past: [...Map.groupBy(past, ({ begins }) => begins.slice(0, 4))].map(([year, ofYear]) => ({
      year,
      events: ofYear,
    })),
  };
};
