import type { ServiceRecord } from '../views/open-services.ts';
import type { InAllLanguages } from '../i18n/in-all-languages.ts';
import { localeCodes } from '../i18n/locales.ts';
import { table } from './table.ts';

/** What stands between several values in one cell. */
export const between = ' | ';

const inColumns = (name: string, words: InAllLanguages | undefined) =>
  Object.fromEntries(localeCodes.map((code) => [`${name}_${code}`, words?.[code] ?? '']));

const list = (values: (string | undefined)[]) =>
  values.map((value) => value ?? 'n/a').join(between);

/** A record as a line of the table: the number and how sure it is stand side by side. */
export const row = (service: ServiceRecord): Record<string, string> => ({
  id: service.id,
  ...inColumns('name', service.name),
  country: service.country,
  phones: list(service.phones.map(({ number }) => number)),
  // For the number, as a reader of a table may look at no other column.
  phones_status: service.phones.length > 0 ? service.status : '',
  phones_shown_only: list(service.phones.map(({ shown_only }) => (shown_only ? 'yes' : 'no'))),
  // With its scheme, so that no table takes it for a sum or drops its first zero.
  phones_tel: list(service.phones.map(({ tel }) => tel)),
  status: service.status,
  ...inColumns('caution', service.caution),
  checked_on: service.checked_on,
  checked_by: service.checked_by,
  checked_how: service.checked_how,
  next_check: service.next_check,
  kind: service.kind,
  ...inColumns('about', service.about),
  cost: service.cost,
  hours: list(service.hours),
  needs: list(service.needs),
  languages: list(service.languages),
  email: service.email ?? '',
  website: service.website ?? '',
  places: list(service.places.map(({ id }) => id)),
  visibility: service.visibility,
  withheld: service.withheld ?? '',
  offices: list(service.offices.map(({ id }) => id)),
  address: service.address ?? '',
  sources: list(service.sources.map(({ publisher }) => publisher)),
  sources_date: list(service.sources.map(({ date }) => date)),
  sources_url: list(service.sources.map(({ url }) => url)),
});

/** The services as a table. */
export const csv = (services: ServiceRecord[]): string => table(services.map(row));
