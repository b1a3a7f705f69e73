import { getCollection, render } from 'astro:content';
import { sourceLocale, type Locale } from '../i18n/locales.ts';
import { audiences, type Audience, type CampaignDayText } from '../model/campaign-days.ts';
import type { KitLicence, Period } from '../model/campaigns.ts';
import { today } from '../model/clock.ts';
import { daysAfter, standing, type Standing } from '../model/period.ts';
import type { Licence } from '../model/pictures.ts';
import { sourceLines, type SourceLine } from './evidence.ts';
import { join, prosePage, type ProsePage } from './prose.ts';

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
}

/** A campaign as its page shows it. */
export interface CampaignPage extends ProsePage {
  period: Period;
  /** Where the day of the build stands in it. */
  standing: Standing;
  days: CampaignDay[];
  /** Names of the organisations that run it; none where no source says who. */
  organisers: string[];
  partners: { name: string; url?: string | undefined }[];
  /** `#16dana` */
  hashtag: string | undefined;
  /** What white words stand on, `#7a3b00`. */
  colour: string;
  /** The theme of the year of its current time, where it was announced. */
  theme: string | undefined;
  /** Where the theme is announced. */
  themeSource: string | undefined;
  /** What others have published for it. */
  materials: { title: string; publisher: string; url: string }[];
  /** Under what terms its kit may be used. */
  licence: KitLicence;
  /** Shown above the text, with its words in the page's language. */
  cover: { src: string; alt: string; author?: string | undefined; licence: Licence } | undefined;
  /** What people type when they look for it. */
  keywords: string[];
  sources: SourceLine[];
  Content: Awaited<ReturnType<typeof render>>['Content'];
}

// Of a campaign that comes back each year, only its place in the year counts.
const inTheYear = ({ begins }: Period) => begins.slice(5);

const shownDay = (
  { day: number, title, text, call, ...proposals }: CampaignDayText,
  begins: string,
  textLocale: Locale,
): CampaignDay => ({
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
});

/** All campaigns in a language, in the order of the year. */
export const campaignPages = async (locale: Locale): Promise<CampaignPage[]> => {
  const joined = join(
    await getCollection('campaigns'),
    await getCollection('campaignTranslations'),
    locale,
  );
  const sorted = joined.sort((one, other) =>
    inTheYear(one.source.data.period).localeCompare(inTheYear(other.source.data.period)),
  );
  return Promise.all(
    sorted.map(async (campaign) => {
      const { entry, source, textLocale } = campaign;
      const facts = source.data;
      const stands = standing(facts.period, today());
      const { begins } = stands.current;
      const translated = new Map(entry.data.days.map((day) => [day.day, day]));
      const days = facts.days
        .map((day) => {
          const own = translated.get(day.day);
          return shownDay(own ?? day, begins, own ? textLocale : sourceLocale);
        })
        .sort((one, other) => one.number - other.number);
      const theme = facts.themes.find(({ year }) => year === Number(begins.slice(0, 4)));
      return {
        ...prosePage(campaign),
        period: facts.period,
        standing: stands,
        days,
        organisers: facts.organisers,
        partners: facts.partners,
        hashtag: entry.data.hashtag ?? facts.hashtag,
        colour: facts.colour,
        theme: theme?.words[locale],
        themeSource: facts.themeSource,
        materials: facts.materials.map((material) => ({
          ...material,
          title: material.title[locale],
        })),
        licence: facts.licence,
        cover: facts.cover && { ...facts.cover, alt: facts.cover.alt[locale] },
        keywords: entry.data.keywords,
        sources: sourceLines(facts.sources),
        Content: (await render(entry)).Content,
      };
    }),
  );
};
