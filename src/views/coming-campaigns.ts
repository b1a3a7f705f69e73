import type { Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import { campaignState, soonestFirst } from './campaign-state.ts';
import { campaignPages } from './campaigns.ts';

/** A campaign that is on or to come, with a sentence on when. */
export interface ComingCampaign {
  href: string;
  title: string;
  lead: string;
}

/** Campaigns that are on or to come, what is on first. */
export const comingCampaigns = async (locale: Locale): Promise<ComingCampaign[]> =>
  soonestFirst(await campaignPages(locale))
    .filter(({ standing }) => standing.state !== 'after')
    .map(({ slug, title, standing }) => ({
      href: path(locale, 'campaigns', slug),
      title,
      lead: campaignState(locale, standing).first,
    }));
