import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { Member } from '../model/mechanisms.ts';
import type { Municipality } from '../model/municipalities.ts';
import type { Language } from '../model/places.ts';
import { allContacts, type ContactCard } from './contacts.ts';
import { newestYear, sourceLines, type SourceLine } from './evidence.ts';
import type { NamedLink } from './named-links.ts';
import { placeOffice, type PlaceOffice } from './place-office.ts';
import { projectsOfPlaces } from './place-projects.ts';
import { byName, placeName, type PlaceName } from './places.ts';

/** Something that sources say about a municipality. */
export interface PlaceFinding {
  about: string;
  isConfirmed: boolean;
  /** Year of the newest source; nothing where none has a date. */
  sourceYear: string | undefined;
  sources: SourceLine[];
}

/** A municipality as its page shows it. */
export interface PlacePage extends PlaceName {
  /** Numbers for all of Kosovo that are confirmed. */
  national: ContactCard[];
  /** Those that work for this municipality or have an office in it. */
  local: ContactCard[];
  /** Whether nobody has given a number of the local police, social work or office for victims. */
  lacksLocalNumbers: boolean;
  office: PlaceOffice;
  /** The public service for social work, in general. */
  socialWork: ContactCard | undefined;
  mechanism: (PlaceFinding & { members: Member[] }) | undefined;
  actionPlan: PlaceFinding | undefined;
  languages: { official: Language[]; inUse: Language[]; sources: SourceLine[] };
  projects: { title: string; about: string; sources: SourceLine[] }[];
  /** Pages of projects that worked in it. */
  projectPages: NamedLink[];
  facts: { about: string; sources: SourceLine[] }[];
  /** Of its names and its region. */
  sources: SourceLine[];
  checkedOn: string;
}

const localKinds = ['police', 'social-work', 'victim-office'];

const finding = (
  locale: Locale,
  { about, state, sources }: NonNullable<Municipality['actionPlan']>,
): PlaceFinding => ({
  about: about[locale],
  isConfirmed: state === 'confirmed',
  sourceYear: newestYear(sources),
  sources: sourceLines(sources),
});

const placePage = (
  locale: Locale,
  id: string,
  contacts: ContactCard[],
  municipalities: Map<string, Municipality>,
  data: Municipality,
): Omit<PlacePage, 'projectPages'> => {
  const own = contacts.filter(({ places, offices }) => [...places, ...offices].includes(id));
  return {
    ...placeName(locale, id, data),
    national: contacts.filter(
      ({ kind, state, places }) =>
        ['emergency', 'police'].includes(kind) && state === 'confirmed' && places.length === 0,
    ),
    local: own.filter(({ kind }) => kind !== 'victim-office'),
    lacksLocalNumbers: !own.some(
      ({ kind, phones }) => localKinds.includes(kind) && phones.length > 0,
    ),
    office: placeOffice(locale, id, contacts, municipalities),
    socialWork: contacts.find(({ kind }) => kind === 'social-work'),
    mechanism: data.mechanism && {
      ...finding(locale, data.mechanism),
      members: data.mechanism.members,
    },
    actionPlan: data.actionPlan && finding(locale, data.actionPlan),
    languages: { ...data.languages, sources: sourceLines(data.languages.sources) },
    projects: data.projects.map(({ title, about, sources }) => ({
      title: title[locale],
      about: about[locale],
      sources: sourceLines(sources),
    })),
    facts: data.facts.map(({ about, sources }) => ({
      about: about[locale],
      sources: sourceLines(sources),
    })),
    sources: sourceLines([...data.sources, ...(data.region?.sources ?? [])]),
    checkedOn: data.checked.on,
  };
};

/** The pages of all municipalities, sorted as the language sorts. */
export const placePages = async (locale: Locale): Promise<PlacePage[]> => {
  const contacts = (await allContacts(locale)).filter(({ country }) => country === 'XK');
  const entries = await getCollection('municipalities');
  const municipalities = new Map(entries.map(({ id, data }) => [id, data]));
  const projectsOf = await projectsOfPlaces(locale);
  const pages = entries.map(({ id, data }) => ({
    ...placePage(locale, id, contacts, municipalities, data),
    projectPages: projectsOf(id),
  }));
  return byName(locale, pages);
};
