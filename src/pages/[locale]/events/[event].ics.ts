import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { manyPerEdition } from '../../../i18n/static-paths.ts';
import { eventsCalendarText } from '../../../kit/events-calendar.ts';
import { allEvents } from '../../../views/events.ts';

export const getStaticPaths = () => manyPerEdition(allEvents, ({ id }) => ({ event: id }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** An event for a calendar. */
export const GET: APIRoute<Props> = ({ props: { code, page } }) =>
  new Response(eventsCalendarText(code, [page]), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
