import {
  completeCodes,
  editionsOf,
  localeCodes,
  sourceLocale,
  type Locale,
} from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import { campaignDayPages } from './campaign-day-pages.ts';
import { campaignPages } from './campaigns.ts';
import { guidePages } from './guides.ts';
import { newsGroups } from './news-groups.ts';
import { newsPages } from './news.ts';
import { allPlaces } from './places.ts';
import { professionalPages } from './professionals.ts';
import { projectPages } from './projects.ts';
import { reportPages } from './reports.ts';
import { laterQuestions } from './questions.ts';
import { facetPages, servicesElsewhere } from './services.ts';
import { sheetPages } from './sheets.ts';
import { sitePages } from './site-pages.ts';

/** A page with its addresses in all languages that have it. */
export interface ListedPage {
  path: string;
  /** By the tags of what it is written in, `sr-Latn`. */
  languages: Record<string, string>;
}

interface Address {
  parts: string[];
  written: readonly Locale[];
}

/** All pages for search engines. Texts that stand in for a missing translation are not among them. */
export const listedPages = async (): Promise<ListedPage[]> => {
  const everywhere = (...parts: string[]): Address => ({ parts, written: localeCodes });
  // What is made of facts alone, and not written in languages that still grow.
  const complete = (...parts: string[]): Address => ({ parts, written: completeCodes });
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
    ...(await projectPages(sourceLocale)).map(({ slug, written }) => ({
      parts: ['projects', slug],
      written,
    })),
    ...(await reportPages(sourceLocale)).map(({ slug, written }) => ({
      parts: ['reports', slug],
      written,
    })),
    ...(await newsPages(sourceLocale)).map(({ slug, written }) => ({
      parts: ['news', slug],
      written,
    })),
    ...(await newsGroups(sourceLocale)).map(({ topic, id }) => complete('news', topic, id)),
    ...(await campaignPages(sourceLocale)).map(({ slug, written }) => ({
      parts: ['campaigns', slug],
      written,
    })),
    ...(await campaignDayPages(sourceLocale)).map(({ campaign, number, written }) => ({
      parts: ['campaigns', campaign.slug, String(number)],
      written,
    })),
    ...(await campaignPages(sourceLocale)).map(({ slug }) => complete('campaigns', slug, 'kit')),
    ...(await professionalPages(sourceLocale)).map(({ slug, written }) => ({
      parts: ['professionals', slug],
      written,
    })),
    ...(await sheetPages(sourceLocale)).map(({ id }) => complete('professionals', 'sheets', id)),
    ...(await laterQuestions(sourceLocale)).map(({ id }) => everywhere('questions', id)),
    ...(await allPlaces(sourceLocale)).map(({ slug }) => everywhere('places', slug)),
    ...(await servicesElsewhere(sourceLocale)).map(({ slug }) => everywhere('services', slug)),
    ...(await facetPages(sourceLocale)).map(({ slug }) => everywhere('services', slug)),
  ];
  const pages = addresses.flatMap(({ parts, written }) => {
    const editions = written.flatMap(editionsOf);
    const languages = Object.fromEntries(
      editions.map(({ code, tag }) => [tag, path(code, ...parts)]),
    );
    return editions.map(({ code }) => ({ path: path(code, ...parts), languages }));
  });
  return [{ path: '/', languages: {} }, ...pages];
};
