import { nextCheck, statusOf, type Checkable } from '../../src/model/status.ts';
import { contactShape } from '../../src/model/contacts.ts';
import type { OpenItem } from './open-item.ts';

/** A service or a shelter, as far as it matters here. */
export interface Contact extends Checkable {
  country: keyof typeof countryNames;
  places: readonly string[];
  name: { en: string };
  note?: { en: string } | undefined;
}

const { labels } = contactShape.country.meta() as { labels: Record<string, string> };
const countryNames = labels as Record<'XK' | 'RS' | 'ME' | 'AL' | 'MK' | 'BA', string>;

/** Where a contact belongs: its municipalities, or its whole country. */
const placesOf = ({ country, places }: Contact, nameOf: ReadonlyMap<string, string>): string[] =>
  places.length === 0
    ? [countryNames[country]]
    : places.map((id) => `${countryNames[country]}, ${nameOf.get(id) ?? id}`);

const detailOf = (contact: Contact, today: string) =>
  statusOf(contact, today) === 'unconfirmed'
    ? `${contact.name.en}: not yet confirmed. ${contact.note?.en ?? ''}`.trim()
    : `${contact.name.en}: its check was due by ${nextCheck(contact)}.`;

/** What is open about a contact on the day `today`: an entry for each place that it belongs to. */
export const openContact = (
  file: string,
  contact: Contact,
  nameOf: ReadonlyMap<string, string>,
  today: string,
): OpenItem[] =>
  statusOf(contact, today) === 'confirmed'
    ? []
    : placesOf(contact, nameOf).map((place) => ({
        what: 'contact',
        file,
        place,
        detail: detailOf(contact, today),
      }));
