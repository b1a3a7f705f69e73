import { formatDate } from '../i18n/dates.ts';
import { translator } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { today } from '../model/clock.ts';
import { daysOf, type Span, type Standing } from '../model/period.ts';

/** Where a campaign stands, in sentences that stay true on a page that was built the day before. */
export interface CampaignState {
  /** The one that says most, for lists. */
  first: string;
  /** What else is to be said. */
  more: string[];
}

// Nobody counts down to something that is months away.
const countedFrom = 100;

const isOneDay = ({ begins, ends }: Span) => begins === ends;

/**
 * Says where a campaign stands on a day.
 * @param on the day, `2026-11-29`; that of the build, if it is not given
 */
export const campaignState = (
  locale: Locale,
  { state, current, dayNumber, ended }: Standing,
  on: string = today(),
): CampaignState => {
  const t = translator(locale);
  const [date, begins, ends] = [on, current.begins, current.ends].map((day) =>
    formatDate(locale, day),
  );
  const over = ({ ends: last, ...span }: Span) => {
    const key = isOneDay({ ends: last, ...span }) ? 'campaign.wasOn' : 'campaign.ended';
    return t(key, { date: formatDate(locale, last) });
  };
  if (state === 'after') return { first: over(current), more: [] };
  if (state === 'during') {
    if (isOneDay(current)) return { first: t('campaign.isToday', { date }), more: [] };
    const all = daysOf(current);
    return {
      first: t('campaign.today', { date, number: dayNumber, all }),
      more: [t('campaign.lasts', { date: ends })],
    };
  }
  const left = daysOf({ begins: on, ends: current.begins }) - 1;
  const next = isOneDay(current)
    ? t(ended ? 'campaign.againOn' : 'campaign.willBeOn', { date: begins })
    : t(ended ? 'campaign.again' : 'campaign.willBe', { begins, ends });
  const counted = left <= countedFrom ? [t('campaign.countdown', { date, count: left })] : [];
  return { first: next, more: ended ? [over(ended), ...counted] : counted };
};

const order = ['during', 'before', 'after'] as const;

/** What is on stands first, then what comes soonest; what is over for good comes last, the latest first. */
export const soonestFirst = <Campaign extends { standing: Pick<Standing, 'state' | 'current'> }>(
  campaigns: Campaign[],
): Campaign[] =>
  campaigns.toSorted(({ standing: one }, { standing: other }) => {
    const between = order.indexOf(one.state) - order.indexOf(other.state);
    const sooner = one.current.begins.localeCompare(other.current.begins);
    return between || (one.state === 'after' ? -sooner : sooner);
  });
