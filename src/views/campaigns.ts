import { getCollection, render } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { Period } from '../model/campaigns.ts';
import { sourceLines, type SourceLine } from './evidence.ts';
import { join, prosePage, type ProsePage } from './prose.ts';

/** A campaign as its page shows it. */
export interface CampaignPage extends ProsePage {
  period: Period;
  /** Names of the organisations that run it; none where no source says who. */
  organisers: string[];
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
    sorted.map(async (campaign) => ({
      ...prosePage(campaign),
      period: campaign.source.data.period,
      organisers: campaign.source.data.organisers,
      keywords: campaign.entry.data.keywords,
      sources: sourceLines(campaign.source.data.sources),
      Content: (await render(campaign.entry)).Content,
    })),
  );
};
