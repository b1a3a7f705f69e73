import type { CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { audiences, type Audience, type CampaignDayText } from '../model/campaign-days.ts';
import { daysAfter } from '../model/period.ts';
import { localise } from './fallback.ts';

/** A day of a campaign as it is shown, in the time that is on or comes next. */
export interface CampaignDay {
  /** From 1; its page is `/<locale>/campaigns/<campaign>/<number>/`. */
  number: number;
  /** `2026-11-29` */
  date: string;
  title: string;
  text: string;
  /** One thing to do on this day. */
  call: string;
  /** What some can do, in the order of the model. */
  proposals: { audience: Audience; text: string }[];
  /** The language that its words are really in. */
  textLocale: Locale;
  /** The languages that have words of their own for it. */
  written: Locale[];
  /** Whether a native speaker has read its words. */
  isReviewed: boolean;
}

/** The days and the review of a campaign's text in one language. */
type DaysText = Pick<CollectionEntry<'campaignTranslations'>, 'data'>;

const shownDay = (
  texts: [Locale, DaysText][],
  wanted: number,
  begins: string,
  locale: Locale,
): CampaignDay => {
  const own: Partial<Record<Locale, { words: CampaignDayText; data: DaysText['data'] }>> = {};
  for (const [code, { data }] of texts) {
    const words = data.days.find(({ day }) => day === wanted);
    if (words) own[code] = { words, data };
  }
  const { entry, textLocale, written } = localise(own, locale);
  const { day: number, title, text, call, ...proposals } = entry.words;
  return {
    number,
    date: daysAfter(begins, number - 1),
    title,
    text,
    call,
    proposals: audiences.flatMap((audience) => {
      const proposed = proposals[audience];
      return proposed ? [{ audience, text: proposed }] : [];
    }),
    textLocale,
    written,
    isReviewed: entry.data.reviewed === 'native',
  };
};

/**
 * The days of a campaign in a language, in their order, each by itself in the language that stands in
 * where it is not translated.
 * @param begins the first day of the time that is on or comes next
 */
export const daysIn = (
  texts: Partial<Record<Locale, DaysText>>,
  begins: string,
  locale: Locale,
): CampaignDay[] => {
  const written = Object.entries(texts) as [Locale, DaysText][];
  const numbers = new Set(written.flatMap(([, { data }]) => data.days.map(({ day }) => day)));
  return [...numbers]
    .sort((one, other) => one - other)
    .map((number) => shownDay(written, number, begins, locale));
};
