import { translator } from '../i18n/index.ts';
import type { Kit } from '../views/kit.ts';
import type { KitFile } from './kit-file.ts';
import {
  calendarId,
  dayLength,
  fileText,
  neutralCalendar,
  transparency,
  wholeDays,
} from './neutral-calendar.ts';

type Dated = Pick<Kit, 'locale' | 'campaign'>;

/** A day or a run of days in a calendar, both ends counted. */
interface Entry {
  id: string;
  begins: string;
  ends: string;
  title: string;
}

// Whoever looks over a shoulder sees it: which day it is, never of what.
const entriesOf = ({ locale, campaign }: Dated): Entry[] => {
  const t = translator(locale);
  const { begins, ends } = campaign.standing.current;
  const id = (day: number) => calendarId(campaign.slug, begins.slice(0, 4), day);
  if (campaign.days.length === 0) {
    return [{ id: id(0), begins, ends, title: t('kit.calendarOnly') }];
  }
  const count = (Date.parse(ends) - Date.parse(begins)) / dayLength + 1;
  return campaign.days.map(({ number, date }) => ({
    id: id(number),
    begins: date,
    ends: date,
    title: count > 1 ? t('kit.calendarDay', { number, count }) : t('kit.calendarOnly'),
  }));
};

/**
 * Days of campaigns as a calendar (iCalendar), all-day and with titles that say nothing. The stamp is the day
 * on which a campaign was checked, so that the same content makes the same file.
 */
export const calendarText = (locale: Kit['locale'], campaigns: Kit['campaign'][]): string => {
  const calendar = neutralCalendar(locale, translator(locale)('kit.calendarName'));
  for (const campaign of campaigns) {
    for (const { id, begins, ends, title } of entriesOf({ locale, campaign })) {
      calendar.createEvent({
        id,
        ...wholeDays(begins, ends),
        stamp: new Date(campaign.checkedOn),
        summary: title,
        transparency,
      });
    }
  }
  return fileText(calendar);
};

/** The days of a campaign as a file for calendars. */
export const calendar = (kit: Kit): KitFile[] => [
  {
    name: 'days.ics',
    type: 'text/calendar; charset=utf-8',
    kind: 'calendar',
    title: translator(kit.locale)('kit.calendarFile'),
    make: () => Promise.resolve(new TextEncoder().encode(calendarText(kit.locale, [kit.campaign]))),
  },
];
