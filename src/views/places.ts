import { getCollection } from 'astro:content';
import { locales, type Locale } from '../i18n/locales.ts';
import { allContacts, type ContactCard } from './contacts.ts';
import { sourceLines, type SourceLine } from './evidence.ts';

/** A municipality in a list. */
export interface PlaceName {
  slug: string;
  name: string;
  /** Names that people use too, in any language. */
  otherNames: string[];
}

/** A municipality as its page shows it. */
export interface PlacePage extends PlaceName {
  facts: { about: string; sources: SourceLine[] }[];
  /** Lines and offices for all of Kosovo, the surest first. */
  national: ContactCard[];
  /** Those that work for this municipality or have an office in it. */
  local: ContactCard[];
  /** Whether nobody has given a number of the local police, social work or victim office. */
  lacksLocalNumbers: boolean;
  sources: SourceLine[];
  checkedOn: string;
}

// What a person in need calls first; the other services stand on the page of all services.
const nationalKinds = ['emergency', 'police', 'helpline', 'victim-office', 'legal-aid'];
const localKinds = ['police', 'social-work', 'victim-office'];

/** The pages of all municipalities, sorted as the language sorts. */
export const placePages = async (locale: Locale): Promise<PlacePage[]> => {
  const contacts = (await allContacts(locale)).filter(({ country }) => country === 'XK');
  const forAll = contacts.filter(
    ({ kind, places }) => places.length === 0 && nationalKinds.includes(kind),
  );
  const pages = (await getCollection('municipalities')).map(({ id, data }): PlacePage => {
    const { [locale]: name, ...namesElsewhere } = data.name;
    const otherNames = new Set(
      [
        ...Object.values<string>(namesElsewhere).flatMap((form) => form.split('/')),
        ...data.otherNames,
      ].filter((form) => !name.split('/').includes(form)),
    );
    const local = contacts.filter(
      ({ places, offices }) => places.includes(id) || offices.includes(id),
    );
    return {
      slug: id,
      name,
      otherNames: [...otherNames],
      facts: data.facts.map(({ about, sources }) => ({
        about: about[locale],
        sources: sourceLines(sources),
      })),
      national: forAll.filter((contact) => !local.includes(contact)),
      local,
      lacksLocalNumbers: !local.some(
        ({ kind, phones }) => localKinds.includes(kind) && phones.length > 0,
      ),
      sources: sourceLines(data.sources),
      checkedOn: data.checked.on,
    };
  });
  const { compare } = new Intl.Collator(locales[locale].tag);
  return pages.sort((one, other) => compare(one.name, other.name));
};

/** Names of municipalities by their ids, for cards that say whom a service works for. */
export const placeNames = async (locale: Locale): Promise<Map<string, string>> =>
  new Map((await getCollection('municipalities')).map(({ id, data }) => [id, data.name[locale]]));
