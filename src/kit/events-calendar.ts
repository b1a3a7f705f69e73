import { inLetters } from '../i18n/in-letters.ts';
import { translator } from '../i18n/index.ts';
import type { EditionCode } from '../i18n/locales.ts';
import type { EventEntry } from '../views/events.ts';
import {
  calendarId,
  fileText,
  neutralCalendar,
  transparency,
  wholeDays,
} from './neutral-calendar.ts';

/** What of an event stands in a calendar. */
export type CalendarEvent = Pick<
  EventEntry,
  'id' | 'name' | 'begins' | 'ends' | 'time' | 'where' | 'place' | 'checkedOn'
>;

const zone = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Belgrade',
  dateStyle: 'short',
  timeStyle: 'medium',
});

// Without a time zone's rules in the file, every program shows it right wherever its owner is.
const moment = (day: string, time: string): Date => {
  const asIfUtc = Date.parse(`${day}T${time}Z`);
  const ahead = Date.parse(`${zone.format(asIfUtc).replace(' ', 'T')}Z`) - asIfUtc;
  return new Date(asIfUtc - ahead);
};

// The time is that of the first day; of the others nobody says one.
const whenOf = ({ begins, ends, time }: CalendarEvent) => {
  if (!time || begins !== ends) return wholeDays(begins, ends);
  const [from = time, to] = time.split('-');
  return { start: moment(begins, from), ...(to && { end: moment(begins, to) }) };
};

/**
 * Events as a calendar (iCalendar). Of each it has the name, the time and the place, and nothing that says where
 * it was found; the stamp is the day of the check, so that the same content makes the same file.
 */
export const eventsCalendarText = (code: EditionCode, events: readonly CalendarEvent[]): string => {
  const calendar = neutralCalendar(code, translator(code)('event.calendarName'));
  for (const event of events) {
    const where = [event.where, event.place?.label].filter((part) => part !== undefined);
    calendar.createEvent({
      id: calendarId('events', event.id),
      ...whenOf(event),
      stamp: new Date(event.checkedOn),
      summary: inLetters(code, event.name),
      ...(where.length > 0 && { location: inLetters(code, where.join(', ')) }),
      transparency,
    });
  }
  return fileText(calendar);
};
