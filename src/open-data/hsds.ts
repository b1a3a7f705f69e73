import type { ServiceRecord } from '../views/open-services.ts';
import { attributes, mainLocale, valuesOf } from './hsds-attributes.ts';
import { areas, costs, languages, phones } from './hsds-parts.ts';
import { schedules } from './hsds-schedules.ts';
import { uuidOf } from './uuid.ts';

const service = (record: ServiceRecord) => {
  const id = uuidOf(`service/${record.id}`);
  const organization_id = uuidOf(`organization/${record.id}`);
  const name = record.name[mainLocale];
  const description = record.about[mainLocale];
  const { caution, short_name, website, email } = record;
  return {
    id,
    organization_id,
    name,
    ...(short_name && { alternate_name: short_name[mainLocale] }),
    description,
    ...(website && { url: website }),
    ...(email && { email }),
    // The standard wants one of four words, all of which say more than is known; the nearest is this.
    // What is known stands in `alert` and in the attribute `verification_status`.
    status: 'active',
    assured_date: record.checked_on,
    ...(caution && { alert: caution[mainLocale] }),
    // Who runs a line is not part of the content: the organisation is the service under its own name.
    organization: { id: organization_id, name, description },
    phones: phones(id, record),
    schedules: schedules(id, record),
    service_areas: areas(id, record),
    languages: languages(id, record),
    cost_options: costs(id, record),
    attributes: attributes('service', id, valuesOf(record)),
  };
};

/**
 * The directory as a list of services of HSDS 3. It has no locations: the few addresses that are
 * published are lines of text, and HSDS wants their parts, which no source gives.
 */
export const hsds = (records: ServiceRecord[]) => records.map(service);
