import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { nextCheck } from '../model/contacts.ts';
import { dialled } from '../model/phone.ts';
import type { Service } from '../model/services.ts';
import type { Shelter } from '../model/shelters.ts';
import { newestYear, sourceLines, today, type SourceLine } from './evidence.ts';

/** A service or a shelter's line as a card shows it, all texts in one language. */
export interface ContactCard extends Pick<
  Service,
  'country' | 'cost' | 'availability' | 'hours' | 'state'
> {
  id: string;
  kind: Service['kind'] | 'shelter';
  name: string;
  /** The name in a few words, for the help bar. */
  shortName: string;
  about: string;
  /** `shown` is for eyes, `dialled` is what a `tel:` link holds; without it the number is no link. */
  phones: { shown: string; dialled: string | undefined }[];
  email: string | undefined;
  website: string | undefined;
  address: string | undefined;
  /** What is in doubt about a contact that is not yet confirmed. */
  note: string | undefined;
  sources: SourceLine[];
  /** Year of the newest source; nothing where no source has a date. */
  sourceYear: string | undefined;
  checkedOn: string;
  howChecked: Service['checked']['how'];
  /** Whether the day of the next check has passed. */
  isOverdue: boolean;
  /** Ids of municipalities: whom it works for (empty: the whole country), where it has an office. */
  places: string[];
  offices: string[];
}

interface Entry<Data> {
  id: string;
  data: Data;
}

const card = (locale: Locale, { id, data }: Entry<Service | Shelter>): ContactCard => {
  const service = 'kind' in data ? data : undefined;
  return {
    id,
    kind: service?.kind ?? 'shelter',
    name: data.name[locale],
    shortName: service?.shortName?.[locale] ?? data.name[locale],
    about: data.about[locale],
    country: data.country,
    phones: data.phones.map(({ number, isShownOnly }) => ({
      shown: number,
      dialled: isShownOnly ? undefined : dialled(number, data.country),
    })),
    email: service?.email,
    website: service?.website,
    address: service?.address,
    cost: data.cost,
    availability: data.availability,
    hours: data.hours,
    state: data.state,
    note: data.note?.[locale],
    sources: sourceLines(data.sources),
    sourceYear: newestYear(data.sources),
    checkedOn: data.checked.on,
    howChecked: data.checked.how,
    isOverdue: nextCheck(data) < today(),
    places: data.places,
    offices: service?.offices ?? [],
  };
};

// The unconfirmed never stands before the confirmed; within each, what is past its check comes last.
const rank = ({ state, isOverdue }: ContactCard) =>
  (state === 'confirmed' ? 0 : 2) + (isOverdue ? 1 : 0);

const surestFirst = (cards: ContactCard[]) =>
  cards.toSorted((one, other) => rank(one) - rank(other));

/** Every contact that may be shown, the surest first. */
export const allContacts = async (locale: Locale): Promise<ContactCard[]> => {
  const entries = [...(await getCollection('services')), ...(await getCollection('shelters'))];
  const ordered = entries.toSorted((one, other) => one.data.order - other.data.order);
  return surestFirst(ordered.map((entry) => card(locale, entry)));
};

/**
 * The contacts with these ids: the surest first, otherwise in the order given.
 * @throws when there is none with such an id
 */
export const contactCards = async (locale: Locale, ids: string[]): Promise<ContactCard[]> => {
  const cards = new Map((await allContacts(locale)).map((contact) => [contact.id, contact]));
  const chosen = ids.map((id) => {
    const found = cards.get(id);
    if (!found) throw new Error(`There is no content/services/${id}.yml, but an entry names it.`);
    return found;
  });
  return surestFirst(chosen);
};
