import type { Locale } from '../i18n/locales.ts';
import { daysOf } from '../model/period.ts';
import type { CampaignDay } from './campaign-days.ts';
import { campaignPages, type CampaignPage } from './campaigns.ts';

/** A day of a campaign as its own page shows it. */
export interface CampaignDayPage extends CampaignDay {
  campaign: CampaignPage;
  /** How many days the campaign has, those without words among them. */
  all: number;
  /** The day with a page before it, and the one after it. */
  previous: CampaignDay | undefined;
  next: CampaignDay | undefined;
}

/** The pages of all days of all campaigns in a language. */
export const campaignDayPages = async (locale: Locale): Promise<CampaignDayPage[]> =>
  (await campaignPages(locale)).flatMap((campaign) =>
    campaign.days.map((day, at) => ({
      ...day,
      campaign,
      all: daysOf(campaign.standing.current),
      previous: campaign.days[at - 1],
      next: campaign.days[at + 1],
    })),
  );
