import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { onePerLocale } from '../../i18n/static-paths.ts';
import { calendarText } from '../../kit/calendar.ts';
import { campaignPages } from '../../views/campaigns.ts';

export const getStaticPaths = onePerLocale;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The days of all campaigns of a language, for calendars that subscribe to it. */
export const GET: APIRoute<Props> = async ({ props: { locale } }) => {
  const campaigns = (await campaignPages(locale)).filter(
    ({ standing }) => standing.state !== 'after',
  );
  return new Response(calendarText(locale, campaigns), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
