import type { Kit } from '../views/kit.ts';

type CampaignDay = Kit['campaign']['days'][number];

/** What a post is about: a day of the campaign, or the campaign itself where it has no days. */
export interface Occasion extends Partial<Pick<CampaignDay, 'number' | 'date' | 'call'>> {
  title: string;
  text: string;
  proposals: CampaignDay['proposals'];
  /** The language that its words are really in. */
  textLocale: CampaignDay['textLocale'];
}

/** The days of a campaign in their order; without any, the campaign as a whole. */
export const occasions = ({ campaign }: Pick<Kit, 'campaign'>): Occasion[] =>
  campaign.days.length > 0
    ? campaign.days
    : [
        {
          title: campaign.title,
          text: campaign.lead,
          proposals: [],
          textLocale: campaign.textLocale,
        },
      ];
