import { createHash } from 'node:crypto';
import ical, { ICalEventTransparency, type ICalCalendar, type ICalEventData } from 'ical-generator';
import type { EditionCode } from '../i18n/locales.ts';

/** How many milliseconds a day has. */
export const dayLength = 86_400_000;

/** The same id for the same thing, as a hash: programs show it to those who look closely, and a name may tell. */
export const calendarId = (...of: (string | number)[]): string =>
  createHash('sha256').update(of.join('/')).digest('hex').slice(0, 32);

/** A calendar (iCalendar) that says nothing of this site. */
export const neutralCalendar = (locale: EditionCode, name: string): ICalCalendar =>
  ical({
    name,
    // What programs must name themselves by; this one says nothing.
    prodId: `//-//Calendar//${locale.toUpperCase()}`,
    // Programs that subscribed look again after a day.
    ttl: dayLength / 1000,
  });

/**
 * Whole days, both counted, as a calendar has them.
 * @param begins `2026-11-25`
 */
export const wholeDays = (
  begins: string,
  ends: string,
): Pick<ICalEventData, 'start' | 'end'> & { allDay: true } => ({
  allDay: true,
  start: new Date(begins),
  end: new Date(Date.parse(ends) + dayLength),
});

/** Keeps nobody busy: a day to remember is no appointment, and one that is read of is not one's own yet. */
export const transparency = ICalEventTransparency.TRANSPARENT;

/** The text of a calendar's file; the library leaves out the end of the last line. */
export const fileText = (calendar: ICalCalendar): string => `${calendar.toString()}\r\n`;
