import type { Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import { today } from '../model/clock.ts';
import { campaignPages, type CampaignPage } from './campaigns.ts';

/** Something new on the site. */
export interface FeedItem {
  title: string;
  description: string;
  /** Its address within the site. */
  link: string;
  /** What tells it from the same page in another year. */
  id: string;
  /** `2026-11-29` */
  date: string;
}

/** Where the feed of a language is. */
export const feedPath = (locale: Locale): string => `${path(locale)}feed.xml`;

type Campaign = Pick<
  CampaignPage,
  'slug' | 'title' | 'lead' | 'textLocale' | 'standing' | 'checkedOn' | 'days'
>;

/** What is new of campaigns on a day, as far as it is written in the language; the newest first. */
export const feedOf = (locale: Locale, campaigns: Campaign[], on: string): FeedItem[] =>
  campaigns
    .flatMap(({ slug, title, lead, textLocale, standing, checkedOn, days }) => {
      const page = path(locale, 'campaigns', slug);
      const year = standing.current.begins.slice(0, 4);
      const whole = { title, description: lead, link: page, id: page, textLocale, date: checkedOn };
      const ofDays = days.map((day) => {
        const link = path(locale, 'campaigns', slug, String(day.number));
        return { ...day, description: day.call, link, id: `${link}#${year}` };
      });
      return [whole, ...ofDays];
    })
    .filter(({ textLocale, date }) => textLocale === locale && date <= on)
    .map(({ title, description, link, id, date }) => ({ title, description, link, id, date }))
    .toSorted((one, other) => other.date.localeCompare(one.date));

/** What is new in a language: campaigns, and those of their days that have begun. */
export const feedItems = async (locale: Locale): Promise<FeedItem[]> =>
  feedOf(locale, await campaignPages(locale), today());
