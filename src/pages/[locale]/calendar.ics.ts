import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { localeOf } from '../../i18n/locales.ts';
import { onePerEdition } from '../../i18n/static-paths.ts';
import { calendarText } from '../../kit/calendar.ts';
import { campaignPages } from '../../views/campaigns.ts';

export const getStaticPaths = onePerEdition;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The days of all campaigns of a language, for calendars that subscribe to it. */
export const GET: APIRoute<Props> = async ({ props: { code } }) => {
  const campaigns = (await campaignPages(localeOf(code))).filter(
    ({ standing }) => standing.state !== 'after',
  );
  return new Response(calendarText(code, campaigns), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
