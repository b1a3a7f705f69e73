import { localeOf, type EditionCode, type Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import { campaignPages, type CampaignPage } from './campaigns.ts';
import type { PocketCard } from './card-numbers.ts';
import { pocketCard } from './card.ts';
import { campaignInLetters, cardInLetters } from './in-letters.ts';

/** All that the kit of a campaign is made from, in one language and script. */
export interface Kit {
  locale: EditionCode;
  campaign: Omit<CampaignPage, 'parts'>;
  /** The numbers that may stand on paper, with the day of their check. */
  card: PocketCard;
  /** Whole address behind the code on posters: short, says nothing, leads to the help page. */
  codeAddress: string;
  /** Whole address of the campaign's page. */
  pageAddress: string;
}

/** Whether a campaign has a kit: none that is over for good, and none while no number may stand on paper. */
export const hasKit = async (
  locale: Locale,
  { standing }: Pick<CampaignPage, 'standing'>,
): Promise<boolean> => standing.state !== 'after' && (await pocketCard(locale)) !== undefined;

/**
 * The kits of an edition, one for each campaign that has not ended for good; none while no number may
 * stand on paper, because there is nothing without a number.
 * @param site where the site is published
 */
export const kits = async (code: EditionCode, site: URL): Promise<Kit[]> => {
  const locale = localeOf(code);
  const card = await pocketCard(locale);
  if (!card) return [];
  return (await campaignPages(locale))
    .filter(({ standing }) => standing.state !== 'after')
    .map((campaign) => ({
      locale: code,
      campaign: campaignInLetters(code, campaign),
      card: cardInLetters(code, card),
      codeAddress: new URL(`/q/${code}/`, site).href,
      pageAddress: new URL(path(code, 'campaigns', campaign.slug), site).href,
    }));
};
