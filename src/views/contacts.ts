import { getCollection } from 'astro:content';
import { languageName } from '../i18n/language-names.ts';
import type { Locale } from '../i18n/locales.ts';
import { today } from '../model/clock.ts';
import { certainTimes } from '../model/hours.ts';
import { dialled } from '../model/phone.ts';
import type { Service } from '../model/services.ts';
import type { Shelter } from '../model/shelters.ts';
import { isOverdue, nextCheck, statusOf } from '../model/status.ts';
import { whereaboutsOf, type Whereabouts } from '../model/visibility.ts';
import { newestYear, sourceLines, type SourceLine } from './evidence.ts';
import { facetsOf, type Facet } from './facets.ts';
import { hoursInWords } from './hours.ts';
import { surestFirst } from './order.ts';
import { servicesPath } from './services-path.ts';
import { stateWords, type State } from './state-words.ts';

/**
 * A service or a shelter's line as a card shows it, all texts in one language. What it tells about a
 * place, and why it tells none, goes by its `visibility`.
 */
export type ContactCard = ContactFacts & Whereabouts;

interface ContactFacts
  extends State, Pick<Service, 'cost' | 'hours' | 'needs' | 'languages' | 'state' | 'places'> {
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
  /** The hours in words, a text for each line; empty where they are not known. */
  hoursInWords: string[];
  /** Between which times it certainly answers, on every day: see `certainTimes` of the model. */
  certainTimes: string[] | undefined;
  /** The names of the languages in which it answers; empty where they are not known. */
  languageNames: string[];
  /** All by which lists choose it. */
  facets: Facet[];
  /** What is in doubt about a contact that is not yet confirmed. */
  note: string | undefined;
  sources: SourceLine[];
  checkedOn: string;
  howChecked: Service['checked']['how'];
  /** The day by which it is to be checked again. */
  nextCheck: string;
  /** Where all is told about it. */
  href: string;
  /** What is to be said of its status, a sentence each; empty where it is confirmed. */
  stateWords: string[];
}

interface Entry<Data> {
  id: string;
  data: Data;
}

/** What decides which words stand about a contact's state. */
export const stateOf = (kind: string, data: Service | Shelter): State => ({
  kind,
  country: data.country,
  status: statusOf(data, today()),
  isOverdue: isOverdue(data, today()),
  sourceYear: newestYear(data.sources),
});

const card = (locale: Locale, { id, data }: Entry<Service | Shelter>): ContactCard => {
  const service = 'kind' in data ? data : undefined;
  const kind = service?.kind ?? 'shelter';
  const state = stateOf(kind, data);
  return {
    ...whereaboutsOf(data),
    ...state,
    id,
    kind,
    name: data.name[locale],
    shortName: service?.shortName?.[locale] ?? data.name[locale],
    about: data.about[locale],
    phones: data.phones.map(({ number, isShownOnly }) => ({
      shown: number,
      dialled: isShownOnly ? undefined : dialled(number, data.country),
    })),
    email: service?.email,
    website: service?.website,
    cost: data.cost,
    hours: data.hours,
    hoursInWords: hoursInWords(locale, data.hours),
    certainTimes: certainTimes(data.hours, state.status),
    needs: data.needs,
    languages: data.languages,
    languageNames: data.languages.map((code) => languageName(locale, code)),
    facets: facetsOf(data),
    places: data.places,
    state: data.state,
    stateWords: stateWords(locale, state),
    note: data.note?.[locale],
    sources: sourceLines(data.sources),
    checkedOn: data.checked.on,
    howChecked: data.checked.how,
    nextCheck: nextCheck(data),
    href: `${servicesPath(locale, data.country)}#${id}`,
  };
};

const contactEntries = async (): Promise<Entry<Service | Shelter>[]> => [
  ...(await getCollection('services')),
  ...(await getCollection('shelters')),
];

/** Every contact that may be shown, the surest first. */
export const allContacts = async (locale: Locale): Promise<ContactCard[]> => {
  const ordered = (await contactEntries()).sort((one, other) => one.data.order - other.data.order);
  return surestFirst(ordered.map((entry) => card(locale, entry)));
};

/**
 * The contacts with these ids: the surest first, otherwise in the order given.
 * @throws when there is none with such an id
 */
export const contactCards = async (locale: Locale, ids: string[]): Promise<ContactCard[]> => {
  const entries = new Map((await contactEntries()).map((entry) => [entry.id, entry]));
  const chosen = ids.map((id) => {
    const found = entries.get(id);
    if (!found) throw new Error(`There is no content/services/${id}.yml, but an entry names it.`);
    return card(locale, found);
  });
  return surestFirst(chosen);
};
