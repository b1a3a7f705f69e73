import { inLetters } from '../i18n/in-letters.ts';
import { isScript, localeOf, standIn, type EditionCode, type Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import { today } from '../model/clock.ts';
import { campaignPages, type CampaignPage } from './campaigns.ts';
import { newsPages, type NewsPage } from './news.ts';

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

// A language that still grows has no news of its own.
const feedOfEdition = (code: EditionCode): EditionCode => (isScript(code) ? code : standIn(code));

/** Where the feed of a language is. */
export const feedPath = (code: EditionCode): string => `${path(feedOfEdition(code))}feed.xml`;

/** Where the same feed is as JSON. */
export const jsonFeedPath = (code: EditionCode): string => `${path(feedOfEdition(code))}feed.json`;

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

/** News as items of a feed, as far as they are written in the language and their day has come. */
export const feedOfNews = (
  locale: Locale,
  news: readonly Pick<NewsPage, 'slug' | 'title' | 'lead' | 'textLocale' | 'date'>[],
  on: string,
): FeedItem[] =>
  news
    .filter(({ textLocale, date }) => textLocale === locale && date <= on)
    .map(({ slug, title, lead, date }) => {
      const link = path(locale, 'news', slug);
      return { title, description: lead, link, id: link, date };
    });

/** What is new in a language: news, campaigns, and those of their days that have begun; the newest first. */
export const feedItems = async (code: EditionCode): Promise<FeedItem[]> => {
  const locale = localeOf(code);
  const inEdition = (address: string) => address.replace(path(locale), path(code));
  return [
    ...feedOf(locale, await campaignPages(locale), today()),
    ...feedOfNews(locale, await newsPages(locale), today()),
  ]
    .toSorted((one, other) => other.date.localeCompare(one.date))
    .map(({ title, description, link, id, date }) => ({
      title: inLetters(code, title),
      description: inLetters(code, description),
      link: inEdition(link),
      id: inEdition(id),
      date,
    }));
};

/** What a JSON Feed says of itself. */
interface FeedFrame {
  title: string;
  description: string;
  /** BCP 47 tag. */
  language: string;
  /** Absolute addresses of the page that it is the feed of, and of itself. */
  page: string;
  feed: string;
  /** Makes an address absolute. */
  address: (within: string) => string;
}

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeed = (
  items: readonly FeedItem[],
  { title, description, language, page, feed, address }: FeedFrame,
) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  description,
  language,
  home_page_url: page,
  feed_url: feed,
  items: items.map((item) => ({
    id: address(item.id),
    url: address(item.link),
    title: item.title,
    content_text: item.description,
    // As exact as we know it: the day, at midnight.
    date_published: `${item.date}T00:00:00Z`,
  })),
});
