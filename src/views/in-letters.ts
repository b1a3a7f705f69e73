import { inLetters } from '../i18n/in-letters.ts';
import { localeOf, type EditionCode } from '../i18n/locales.ts';
import type { CampaignDay } from './campaign-days.ts';
import type { CampaignPage } from './campaigns.ts';
import type { PocketCard } from './card-numbers.ts';

// Pages are made in another script out of whole pages (tools/build/cyrillic). What is no page, paper, pictures
// and feeds, is made out of these.

type Campaign = Omit<CampaignPage, 'parts'>;

const dayInLetters = (code: EditionCode, day: CampaignDay): CampaignDay => {
  // What stands in for a missing translation keeps its own letters.
  if (day.textLocale !== localeOf(code)) return day;
  const { title, text, call, proposals } = day;
  return {
    ...day,
    title: inLetters(code, title),
    text: inLetters(code, text),
    call: inLetters(code, call),
    proposals: proposals.map((proposal) => ({
      ...proposal,
      text: inLetters(code, proposal.text),
    })),
  };
};

/** A campaign as an edition of its language writes it. Its hashtag is one in all scripts, so that posts find each other. */
export const campaignInLetters = (code: EditionCode, campaign: Campaign): Campaign => {
  const { title, lead, textLocale, days, theme, organisers, partners, cover } = campaign;
  const isOwn = textLocale === localeOf(code);
  return {
    ...campaign,
    title: isOwn ? inLetters(code, title) : title,
    lead: isOwn ? inLetters(code, lead) : lead,
    days: days.map((day) => dayInLetters(code, day)),
    theme: theme && inLetters(code, theme),
    organisers: organisers.map((name) => inLetters(code, name)),
    partners: partners.map((partner) => ({ ...partner, name: inLetters(code, partner.name) })),
    cover: cover && { ...cover, alt: inLetters(code, cover.alt) },
  };
};

/** The card for the wallet as an edition of its language writes it. */
export const cardInLetters = (code: EditionCode, card: PocketCard): PocketCard => ({
  ...card,
  numbers: card.numbers.map((entry) => ({
    ...entry,
    name: inLetters(code, entry.name),
    say: inLetters(code, entry.say),
  })),
});
