import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { EventKind } from '../model/events.ts';
import { timeInWords, type EventTime } from './event-time.ts';
import { sourceLines, type SourceLine } from './evidence.ts';
import { organisationLinks, placeLinks, projectLinks, type NamedLink } from './named-links.ts';
import { documentLines, type DocumentLine } from './projects.ts';

/** An event as the page of all of them shows it. */
export interface EventEntry extends EventTime {
  /** Its place on the page. */
  id: string;
  name: string;
  kind: EventKind;
  /** Its days in words; then the time of the first one, if it has several. */
  when: string[];
  where: string | undefined;
  place: NamedLink | undefined;
  /** The id of that municipality. */
  placeId: string | undefined;
  audience: string;
  about: string;
  organisers: NamedLink[];
  projects: NamedLink[];
  /** Where its organisers tell of it. */
  url: string | undefined;
  documents: DocumentLine[];
  checkedOn: string;
  sources: SourceLine[];
}

/** All events in a language, the latest first. */
export const allEvents = async (locale: Locale): Promise<EventEntry[]> => {
  const organisations = await organisationLinks(locale);
  const projects = await projectLinks(locale);
  const places = await placeLinks(locale);
  const entries = (await getCollection('events')).map(({ id, data }): EventEntry => {
    const { begins, ends = begins, time } = data;
    return {
      id,
      name: data.name[locale],
      kind: data.kind,
      begins,
      ends,
      time,
      when: timeInWords(locale, { begins, ends, time }),
      where: data.where?.[locale],
      place: data.place ? places([data.place])[0] : undefined,
      placeId: data.place,
      audience: data.audience[locale],
      about: data.about[locale],
      organisers: organisations(data.organisers),
      projects: projects(data.projects),
      url: data.url,
      documents: documentLines(locale, data.documents),
      checkedOn: data.checked.on,
      sources: sourceLines(data.sources),
    };
  });
  return entries.sort((one, other) => other.begins.localeCompare(one.begins));
};

/** Where the calendar file of all events of a language is. */
export const eventsCalendarPath = (locale: Locale): string => `/${locale}/events.ics`;

/** Where the calendar file of an event is. */
export const eventCalendarPath = (locale: Locale, id: string): string =>
  `/${locale}/events/${id}.ics`;
