import { getCollection } from 'astro:content';
import { inAllLanguages, type InAllLanguages } from '../i18n/in-all-languages.ts';
import { countryCodes } from '../model/countries.ts';
import type { Checked } from '../model/evidence.ts';
import { readOpening, type Opening } from '../model/hours.ts';
import { dialled } from '../model/phone.ts';
import type { Service } from '../model/services.ts';
import type { Shelter } from '../model/shelters.ts';
import { nextCheck, type Status } from '../model/status.ts';
import { whereaboutsOf } from '../model/visibility.ts';
import { stateOf } from './contacts.ts';
import { sourceLines, type SourceLine } from './evidence.ts';
import { surestFirst } from './order.ts';
import { stateWords } from './state-words.ts';

/** A municipality that a record names. */
export interface PlaceReference {
  id: string;
  name: InAllLanguages;
}

/** A service or a shelter's line as data, in all languages. A field without a value is left out of files. */
export interface ServiceRecord extends Pick<
  Service,
  'country' | 'cost' | 'email' | 'website' | 'hours' | 'needs' | 'languages'
> {
  id: string;
  kind: Service['kind'] | 'shelter';
  name: InAllLanguages;
  short_name: InAllLanguages | undefined;
  about: InAllLanguages;
  /** `tel` is what may be dialled; without it a number is only to be shown. */
  phones: { number: string; tel: string | undefined; shown_only: boolean; status: Status }[];
  status: Status;
  /** What a reader has to be told of the status, and what is in doubt; nothing where it is confirmed. */
  caution: InAllLanguages | undefined;
  checked_on: string;
  checked_by: Checked['by'];
  checked_how: Checked['how'];
  next_check: string;
  sources: SourceLine[];
  visibility: ReturnType<typeof whereaboutsOf>['visibility'];
  withheld: string | undefined;
  address: string | undefined;
  /** `hours` read: 0 is Monday. */
  openings: (Opening & { text: string })[];
  /** For whom it works: none means the whole country. */
  places: PlaceReference[];
  offices: PlaceReference[];
}

const everyHour: Opening = { days: [0, 1, 2, 3, 4, 5, 6], from: '00:00', to: '24:00' };

interface Entry {
  id: string;
  data: Service | Shelter;
}

const record = ({ id, data }: Entry, placeOf: (id: string) => PlaceReference): ServiceRecord => {
  const service = 'kind' in data ? data : undefined;
  const kind = service?.kind ?? 'shelter';
  const state = stateOf(kind, data);
  const { status } = state;
  const whereabouts = whereaboutsOf(data);
  const isCertain = stateWords('en', state).length === 0;
  return {
    id,
    kind,
    country: data.country,
    name: data.name,
    short_name: service?.shortName,
    about: data.about,
    phones: data.phones.map(({ number, isShownOnly }) => ({
      number,
      tel: isShownOnly ? undefined : `tel:${dialled(number, data.country)}`,
      shown_only: isShownOnly,
      status,
    })),
    status,
    caution: isCertain
      ? undefined
      : inAllLanguages((locale) =>
          [...stateWords(locale, state), data.note?.[locale]].filter(Boolean).join(' '),
        ),
    checked_on: data.checked.on,
    checked_by: data.checked.by,
    checked_how: data.checked.how,
    next_check: nextCheck(data),
    sources: sourceLines(data.sources),
    cost: data.cost,
    email: service?.email,
    website: service?.website,
    hours: data.hours,
    openings: data.hours.map((text) => ({ text, ...(readOpening(text) ?? everyHour) })),
    needs: data.needs,
    languages: data.languages,
    visibility: whereabouts.visibility,
    withheld: whereabouts.withheld,
    address: whereabouts.address,
    places: data.places.map(placeOf),
    offices: whereabouts.offices.map(placeOf),
  };
};

/** Every service and shelter's line: Kosovo first, and the surest first in each country. */
export const openServices = async (): Promise<ServiceRecord[]> => {
  const places = new Map(
    (await getCollection('municipalities')).map(({ id, data }) => [id, { id, name: data.name }]),
  );
  const placeOf = (id: string) => {
    const place = places.get(id);
    if (!place)
      throw new Error(`There is no content/municipalities/${id}.yml, but an entry names it.`);
    return place;
  };
  const entries = [...(await getCollection('services')), ...(await getCollection('shelters'))];
  const ordered = entries.toSorted((one, other) => one.data.order - other.data.order);
  const standing = ordered.map((entry) => ({
    entry,
    ...stateOf('kind' in entry.data ? entry.data.kind : 'shelter', entry.data),
  }));
  return surestFirst(standing)
    .toSorted(
      (one, other) => countryCodes.indexOf(one.country) - countryCodes.indexOf(other.country),
    )
    .map(({ entry }) => record(entry, placeOf));
};
