import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import type { Member } from '../model/mechanisms.ts';
import { newestYear } from './evidence.ts';
import { byName } from './places.ts';

/** A municipality of whose coordination mechanism something is known. */
export interface PlaceWithMechanism {
  /** Where its page speaks of the mechanism. */
  href: string;
  name: string;
  isConfirmed: boolean;
  /** Year of the newest source; nothing where none has a date. */
  sourceYear: string | undefined;
  /** Only those that a source names for this municipality. */
  members: Member[];
}

/** The municipalities of whose mechanism something is known, sorted as the language sorts. */
export const placesWithMechanism = async (locale: Locale): Promise<PlaceWithMechanism[]> => {
  const places = (await getCollection('municipalities')).flatMap(({ id, data }) =>
    data.mechanism
      ? [
          {
            href: `${path(locale, 'places', id)}#mechanism`,
            name: data.name[locale],
            isConfirmed: data.mechanism.state === 'confirmed',
            sourceYear: newestYear(data.mechanism.sources),
            members: data.mechanism.members,
          },
        ]
      : [],
  );
  return byName(locale, places);
};
