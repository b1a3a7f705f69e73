import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { localeOf } from '../../i18n/locales.ts';
import { onePerEdition } from '../../i18n/static-paths.ts';
import { eventsCalendarText } from '../../kit/events-calendar.ts';
import { allEvents } from '../../views/events.ts';

export const getStaticPaths = onePerEdition;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** All events of a language, for calendars. */
export const GET: APIRoute<Props> = async ({ props: { code } }) =>
  new Response(eventsCalendarText(code, await allEvents(localeOf(code))), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
