import { getCollection } from 'astro:content';
import { completeCodes, type Locale } from '../i18n/locales.ts';
import { comparing } from '../i18n/sorting.ts';
import type { Municipality } from '../model/municipalities.ts';
import type { District } from '../model/places.ts';

/** A municipality in a list. */
export interface PlaceName {
  slug: string;
  name: string;
  /** Names that people use too, in any language. */
  otherNames: string[];
  /** Where it stands on the map; nothing where no source says so. */
  district: District | undefined;
}

/** What a list says of a municipality. */
export const placeName = (locale: Locale, slug: string, data: Municipality): PlaceName => {
  const name = data.name[locale];
  // Those of languages that still grow are found in these languages.
  const namesElsewhere = completeCodes
    .filter((code) => code !== locale)
    .map((code) => data.name[code]);
  const otherNames = [
    ...namesElsewhere.flatMap((form) => form.split('/')),
    ...data.otherNames,
  ].filter((form) => !name.split('/').includes(form));
  return {
    slug,
    name,
    otherNames: [...new Set(otherNames)],
    district: data.region?.district,
  };
};

/** Sorts municipalities as the language sorts. */
export const byName = <Place extends { name: string }>(locale: Locale, places: Place[]) => {
  const compare = comparing(locale);
  return places.toSorted((one, other) => compare(one.name, other.name));
};

/** All municipalities, sorted as the language sorts. */
export const allPlaces = async (locale: Locale): Promise<PlaceName[]> =>
  byName(
    locale,
    (await getCollection('municipalities')).map(({ id, data }) => placeName(locale, id, data)),
  );

/** Names of municipalities by their ids, for cards that say whom a service works for. */
export const placeNames = async (locale: Locale): Promise<Map<string, string>> =>
  new Map((await getCollection('municipalities')).map(({ id, data }) => [id, data.name[locale]]));
