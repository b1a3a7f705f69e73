import type { Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import { today } from '../model/clock.ts';
import { campaignPages } from './campaigns.ts';

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
  textLocale: Locale;
}

/** Where the feed of a language is. */
export const feedPath = (locale: Locale): string => `${path(locale)}feed.xml`;

/**
 * What is new in a language, the newest first: campaigns, and those of their days that have begun, as far
 * as they are written in it.
 */
export const feedItems = async (locale: Locale): Promise<FeedItem[]> => {
  const campaigns = await campaignPages(locale);
  return campaigns
    .flatMap(({ slug, title, lead, textLocale, standing, checkedOn, days }) => {
      const page = path(locale, 'campaigns', slug);
      const { begins } = standing.current;
      const whole = { title, description: lead, link: page, id: page, textLocale };
      return [
        { ...whole, date: checkedOn },
        ...days.map((day) => ({
          title: day.title,
          description: day.call,
          link: `${page}${day.number}/`,
          id: `${page}${day.number}/#${begins.slice(0, 4)}`,
          textLocale: day.textLocale,
          date: day.date,
        })),
      ];
    })
    .filter(({ textLocale, date }) => textLocale === locale && date <= today())
    .toSorted((one, other) => other.date.localeCompare(one.date));
};
