import { localeCodes, locales, sourceLocale } from '../i18n/locales.ts';
import type { InAllLanguages } from '../i18n/in-all-languages.ts';
import type { ServiceRecord } from '../views/open-services.ts';
import { licence } from './about.ts';
import { uuidOf } from './uuid.ts';

/** The language of HSDS's own fields: the standard knows one for each text. */
export const mainLocale = 'en' satisfies keyof typeof locales;

/** A value for which HSDS has no field. */
export interface Attribute {
  id: string;
  link_id: string;
  link_entity: 'service' | 'phone';
  /** What it says, e.g. `status`; the field's own name where it is a text in another language. */
  link_type: string;
  /** The language of a text, or the publisher of a source. */
  label?: string;
  value: string;
}

type Value = Pick<Attribute, 'link_type' | 'label' | 'value'>;

/** Makes attributes of one thing. */
export const attributes = (
  link_entity: Attribute['link_entity'],
  link_id: string,
  values: Value[],
): Attribute[] =>
  values.map((value) => ({
    id: uuidOf([link_id, value.link_type, value.label, value.value].join('/')),
    link_id,
    link_entity,
    ...value,
  }));

const otherLanguages = (link_type: string, words: InAllLanguages | undefined): Value[] =>
  localeCodes
    .filter((code) => code !== mainLocale)
    .flatMap((code) =>
      words ? [{ link_type, label: locales[code].tag, value: words[code] }] : [],
    );

const one = (link_type: string, value: string | undefined): Value[] =>
  value ? [{ link_type, value }] : [];

/** All that is known of a service and has no field of its own. */
export const valuesOf = (service: ServiceRecord): Value[] => [
  ...one('source_language', locales[sourceLocale].tag),
  ...otherLanguages('name', service.name),
  ...otherLanguages('description', service.about),
  ...otherLanguages('alert', service.caution),
  ...one('kind', service.kind),
  ...one('country', service.country),
  ...one('verification_status', service.status),
  ...one('checked_by', service.checked_by),
  ...one('checked_how', service.checked_how),
  ...one('next_check', service.next_check),
  ...service.sources.map(({ publisher, date, url }) => ({
    link_type: 'source',
    label: [publisher, date].filter(Boolean).join(', '),
    value: url ?? publisher,
  })),
  ...one('visibility', service.visibility),
  ...one('withheld', service.withheld),
  ...one('address', service.address),
  ...service.offices.flatMap(({ name }) => one('office', name[mainLocale])),
  ...service.needs.flatMap((need) => one('need', need)),
  ...one('call_cost', service.cost),
  ...one('licence', licence),
];
