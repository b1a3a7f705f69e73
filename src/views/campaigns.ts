import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { KitLicence, Period } from '../model/campaigns.ts';
import { today } from '../model/clock.ts';
import { standing, type Standing } from '../model/period.ts';
import type { Licence } from '../model/pictures.ts';
import { daysIn, type CampaignDay } from './campaign-days.ts';
import { sourceLines, type SourceLine } from './evidence.ts';
import { byLanguage } from './fallback.ts';
import { join, prosePage, type ProsePage } from './prose.ts';

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
}

// Of a campaign that comes back each year, only its place in the year counts.
const inTheYear = ({ begins }: Period) => begins.slice(5);

/** All campaigns in a language, in the order of the year. */
export const campaignPages = async (locale: Locale): Promise<CampaignPage[]> => {
  const campaigns = await getCollection('campaigns');
  const translations = await getCollection('campaignTranslations');
  const texts = byLanguage<(typeof campaigns)[0] | (typeof translations)[0]>([
    ...campaigns,
    ...translations,
  ]);
  const joined = join(campaigns, translations, locale);
  const sorted = joined.sort((one, other) =>
    inTheYear(one.source.data.period).localeCompare(inTheYear(other.source.data.period)),
  );
  return sorted.map((campaign) => {
    const { entry, source, slug } = campaign;
    const facts = source.data;
    const stands = standing(facts.period, today());
    const { begins } = stands.current;
    const theme = facts.themes.find(({ year }) => year === Number(begins.slice(0, 4)));
    return {
      ...prosePage(campaign),
      period: facts.period,
      standing: stands,
      days: daysIn(texts.get(slug) ?? {}, begins, locale),
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
    };
  });
};
