import { localeCodes, sourceLocale, type Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import { campaignDayPages } from './campaign-day-pages.ts';
import { campaignPages } from './campaigns.ts';
import { guidePages } from './guides.ts';
import { allPlaces } from './places.ts';
import { laterQuestions } from './questions.ts';
import { facetPages, servicesElsewhere } from './services.ts';
import { sitePages } from './site-pages.ts';

/** A page with its addresses in all languages that have it. */
export interface ListedPage {
  path: string;
  languages: Partial<Record<Locale, string>>;
}

interface Address {
  parts: string[];
  written: readonly Locale[];
}

/** All pages for search engines. Texts that stand in for a missing translation are not among them. */
export const listedPages = async (): Promise<ListedPage[]> => {
  const everywhere = (...parts: string[]): Address => ({ parts, written: localeCodes });
  const addresses: Address[] = [
    everywhere(),
    ...[
      'guides',
      'questions',
      'places',
      'services',
      'search',
      'a-z',
      'glossary',
      'card',
      'data',
    ].map((part) => everywhere(part)),
    ...(await guidePages(sourceLocale)).map(({ slug, written }) => ({
      parts: ['guides', slug],
      written,
    })),
    ...(await sitePages(sourceLocale)).map(({ slug, written }) => ({ parts: [slug], written })),
    ...(await campaignPages(sourceLocale)).map(({ slug, written }) => ({
      parts: ['campaigns', slug],
      written,
    })),
    ...(await campaignDayPages(sourceLocale)).map(({ campaign, number, written }) => ({
      parts: ['campaigns', campaign.slug, String(number)],
      written,
    })),
    ...(await campaignPages(sourceLocale)).map(({ slug }) => everywhere('campaigns', slug, 'kit')),
    ...(await laterQuestions(sourceLocale)).map(({ id }) => everywhere('questions', id)),
    ...(await allPlaces(sourceLocale)).map(({ slug }) => everywhere('places', slug)),
    ...(await servicesElsewhere(sourceLocale)).map(({ slug }) => everywhere('services', slug)),
    ...(await facetPages(sourceLocale)).map(({ slug }) => everywhere('services', slug)),
  ];
  const pages = addresses.flatMap(({ parts, written }) => {
    const languages = Object.fromEntries(written.map((code) => [code, path(code, ...parts)]));
    return written.map((code) => ({ path: path(code, ...parts), languages }));
  });
  return [{ path: '/', languages: {} }, ...pages];
};
