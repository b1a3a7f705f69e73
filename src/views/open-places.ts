import { getCollection } from 'astro:content';
import type { InAllLanguages } from '../i18n/in-all-languages.ts';
import type { Checked } from '../model/evidence.ts';
import type { Member } from '../model/mechanisms.ts';
import type { Municipality } from '../model/municipalities.ts';
import type { District, Language } from '../model/places.ts';
import { sourceLines, type SourceLine } from './evidence.ts';

interface Finding {
  about: InAllLanguages;
  status: 'confirmed' | 'unconfirmed';
  sources: SourceLine[];
}

/** A municipality as data, in all languages. A field without a value is left out of files. */
export interface PlaceRecord {
  id: string;
  name: InAllLanguages;
  other_names: string[];
  /** For finding it on a map; it says nothing about a court or an office. */
  region: { district: District; sources: SourceLine[] } | undefined;
  languages: { official: Language[]; in_use: Language[]; sources: SourceLine[] };
  mechanism: (Finding & { members: Member[] }) | undefined;
  action_plan: Finding | undefined;
  sources: SourceLine[];
  checked_on: string;
  checked_by: Checked['by'];
  checked_how: Checked['how'];
}

const finding = ({ about, state, sources }: NonNullable<Municipality['actionPlan']>): Finding => ({
  about,
  status: state,
  sources: sourceLines(sources),
});

/** All municipalities, by id. */
export const openPlaces = async (): Promise<PlaceRecord[]> =>
  (await getCollection('municipalities'))
    .map(({ id, data }) => ({
      id,
      name: data.name,
      other_names: data.otherNames,
      region: data.region && {
        district: data.region.district,
        sources: sourceLines(data.region.sources),
      },
      languages: {
        official: data.languages.official,
        in_use: data.languages.inUse,
        sources: sourceLines(data.languages.sources),
      },
      mechanism: data.mechanism && { ...finding(data.mechanism), members: data.mechanism.members },
      action_plan: data.actionPlan && finding(data.actionPlan),
      sources: sourceLines(data.sources),
      checked_on: data.checked.on,
      checked_by: data.checked.by,
      checked_how: data.checked.how,
    }))
    .toSorted((one, other) => one.id.localeCompare(other.id));
