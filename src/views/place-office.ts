import type { Locale } from '../i18n/locales.ts';
import { sortedNames } from '../i18n/sorting.ts';
import type { Municipality } from '../model/municipalities.ts';
import type { ContactCard } from './contacts.ts';

/** What is known about the office for victims; never which of its offices is meant for whom. */
export interface PlaceOffice {
  contact: ContactCard;
  /** The towns that have one of its offices. */
  towns: string[];
  /** Whether one of them is in this municipality. */
  isHere: boolean;
  /** The town that has one, where sources do not say in which of its municipalities. */
  sharedTown: string | undefined;
}

/**
 * Looks from one municipality at the office for victims.
 * @throws when no service of Kosovo is such an office
 */
export const placeOffice = (
  locale: Locale,
  id: string,
  contacts: ContactCard[],
  municipalities: Map<string, Municipality>,
): PlaceOffice => {
  const contact = contacts.find(({ kind }) => kind === 'victim-office');
  if (!contact)
    throw new Error('No file in content/services is a victim protection office of Kosovo.');
  const townOf = (place: string) => {
    const data = municipalities.get(place);
    return data?.town?.[locale] ?? data?.name[locale] ?? place;
  };
  const towns = sortedNames(locale, new Set(contact.offices.map(townOf)));
  const town = municipalities.get(id)?.town?.[locale];
  return {
    contact,
    towns,
    isHere: !town && contact.offices.includes(id),
    sharedTown: town && towns.includes(town) ? town : undefined,
  };
};
