import { formatDate, formatPeriod } from '../../i18n/dates.ts';
import { translator } from '../../i18n/index.ts';
import type { EditionCode } from '../../i18n/locales.ts';
import type { CampaignPage } from '../../views/campaigns.ts';
import type { Kit } from '../../views/kit.ts';
import { inTheFont } from '../in-the-font.ts';

/** All that stands on a picture, in the language of the kit. */
export interface PictureWords {
  headline: string;
  call: string;
  /** What the headline is part of; none where the headline is the campaign's title. */
  campaign: string | undefined;
  /** When it is, in the language's own form. */
  date: string;
  /**
   * Of a day: its number with what stands above it, and its place among the days with pictures. Where there
   * is only one, the day of the month, alone.
   */
  day: { label: string | undefined; number: string; place: number; of: number } | undefined;
  hashtag: string | undefined;
  numbers: { shown: string; name: string }[];
  /** Where the numbers work. */
  country: string;
}

const when = (locale: EditionCode, { standing, period }: Kit['campaign']) =>
  formatPeriod(locale, { ...standing.current, isYearly: period.isYearly });

const onDay = (locale: EditionCode, date: string, { isYearly }: { isYearly: boolean }) =>
  isYearly
    ? formatPeriod(locale, { begins: date, ends: date, isYearly })
    : formatDate(locale, date);

/** The words on the pictures of a day; of the campaign as a whole, where it has no days. */
export const pictureWords = (
  { locale, campaign, card }: Kit,
  day?: CampaignPage['days'][number],
): PictureWords => {
  const t = translator(locale);
  const isOnly = campaign.days.length === 1;
  return {
    headline: inTheFont(day?.title ?? campaign.title),
    call: inTheFont(day?.call ?? campaign.lead),
    campaign: day && inTheFont(campaign.title),
    date: inTheFont(day ? onDay(locale, day.date, campaign.period) : when(locale, campaign)),
    day: day && {
      label: isOnly ? undefined : t('kit.picture.day'),
      number: String(isOnly ? Number(day.date.slice(-2)) : day.number),
      place: campaign.days.findIndex(({ number }) => number === day.number),
      of: campaign.days.length,
    },
    hashtag: campaign.hashtag,
    numbers: card.numbers.map(({ shown, name }) => ({ shown, name })),
    country: t('help.country'),
  };
};
