import { getCollection, render } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { Period } from '../model/campaigns.ts';
import type { Licence } from '../model/pictures.ts';
import { sourceLines, type SourceLine } from './evidence.ts';
import { join, prosePage, type ProsePage } from './prose.ts';

/** A campaign as its page shows it. */
export interface CampaignPage extends ProsePage {
  period: Period;
  /** Names of the organisations that run it; none where no source says who. */
  organisers: string[];
  /** Shown above the text, with its words in the page's language. */
  cover: { src: string; alt: string; author?: string | undefined; licence: Licence } | undefined;
  /** What people type when they look for it. */
  keywords: string[];
  sources: SourceLine[];
  Content: Awaited<ReturnType<typeof render>>['Content'];
}

// Of a campaign that comes back each year, only its place in the year counts.
const inTheYear = ({ begins }: Period) => begins.slice(5);

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
      const { period, organisers, cover, sources } = campaign.source.data;
      return {
        ...prosePage(campaign),
        period,
        organisers,
        cover: cover && { ...cover, alt: cover.alt[locale] },
        keywords: campaign.entry.data.keywords,
        sources: sourceLines(sources),
        Content: (await render(campaign.entry)).Content,
      };
    }),
  );
};
