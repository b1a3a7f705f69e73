import type { Locale } from '../i18n/locales.ts';
import { analyser } from '../search/analyser.ts';
import { languageOf } from '../search/languages/index.ts';
import type { ListData, PageRow } from '../search/list-data.ts';
import { campaignPages } from './campaigns.ts';
import { guidePages } from './guides.ts';
import { allPlaces } from './places.ts';
import { plainPages } from './site-pages.ts';

// What the page of a municipality says of the place.
const branches = [
  'victim-protection-office',
  'victim-advocate',
  'shelter',
  'police',
  'centre-for-social-work',
  'free-legal-aid',
  'calling-for-help',
  'medical-help',
  'complaints',
].map((slug) => `guides/${slug}`);

const urgent = ['guides/in-danger'];

/**
 * The word list of a language: its pages that help, and those about the site, with what people type for them, as the search
 * compares it. The list is full: projects, news and their like are found by their texts.
 */
export const searchList = async (locale: Locale): Promise<ListData> => {
  const read = analyser(languageOf(locale));
  const stems = (phrases: string[]) =>
    [
      ...new Set(
        phrases.map((phrase) =>
          read(phrase)
            .map(({ stem }) => stem)
            .join(' '),
        ),
      ),
    ].join(',');
  const own = <Page extends { textLocale: Locale }>(pages: Page[]) =>
    pages.filter(({ textLocale }) => textLocale === locale);
  const pages = [
    ...own(await guidePages(locale)).map(({ slug, title, keywords }): PageRow => [
      `guides/${slug}`,
      title,
      stems(keywords),
    ]),
    ...own(await plainPages(locale)).map(({ slug, title, keywords }): PageRow => [
      slug,
      title,
      stems(keywords),
    ]),
    ...own(await campaignPages(locale)).map(({ slug, title, keywords }): PageRow => [
      `campaigns/${slug}`,
      title,
      stems(keywords),
    ]),
  ];
  const numbersOf = (paths: string[]) =>
    paths.map((path) => pages.findIndex(([address]) => address === path)).filter((at) => at >= 0);
  return {
    language: locale,
    pages,
    places: (await allPlaces(locale)).map(({ slug, name, otherNames }) => [
      slug,
      name,
      stems(otherNames),
    ]),
    answeredByPlaces: numbersOf(branches),
    urgent: numbersOf(urgent),
  };
};
