import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { Home, organisationKinds } from '../model/organisations.ts';
import { allContacts } from './contacts.ts';
import { sourceLines, type SourceLine } from './evidence.ts';
import { byHome, type AtHome } from './homes.ts';
import { projectLinks, type NamedLink } from './named-links.ts';
import type { PartnerRole } from './projects.ts';
import { servicesPath } from './services-path.ts';

/** An organisation as the page of all of them shows it. */
export interface OrganisationEntry {
  id: string;
  home: Home;
  name: string;
  /** Where the name does not hold it already. */
  acronym: string | undefined;
  kind: keyof typeof organisationKinds;
  about: string;
  website: string | undefined;
  otherNames: string[];
  services: NamedLink[];
  /** Its projects with what it is in them; `donor` for those that it pays. */
  projects: { project: NamedLink; role: PartnerRole | 'donor' }[];
  checkedOn: string;
  sources: SourceLine[];
}

const rolesOf = async (locale: Locale) => {
  const links = await projectLinks(locale);
  const projects = await getCollection('projects');
  return (id: string) =>
    projects.flatMap(({ id: file, data: { donors, partners } }) => {
      const roles = [
        ...partners.filter(({ organisation }) => organisation === id).map(({ role }) => role),
        ...(donors.includes(id) ? (['donor'] as const) : []),
      ];
      const [project] = links([file.split('.')[0] ?? file]);
      return project ? roles.map((role) => ({ project, role })) : [];
    });
};

/** All organisations in a language, by country. */
export const organisationsByHome = async (locale: Locale): Promise<AtHome<OrganisationEntry>[]> => {
  const contacts = await allContacts(locale);
  const rolesIn = await rolesOf(locale);
  const entries = (await getCollection('organisations')).map(({ id, data }) => ({
    id,
    home: data.home,
    name: data.name[locale],
    acronym: data.name[locale].includes(data.acronym?.[locale] ?? '')
      ? undefined
      : data.acronym?.[locale],
    kind: data.kind,
    about: data.about[locale],
    website: data.website,
    otherNames: data.otherNames,
    services: contacts
      .filter((contact) => data.services.includes(contact.id))
      .map(({ id: service, name, country }) => ({
        href: `${servicesPath(locale, country)}#${service}`,
        label: name,
        textLocale: locale,
      })),
    projects: rolesIn(id),
    checkedOn: data.checked.on,
    sources: sourceLines(data.sources),
  }));
  return byHome(locale, entries);
};
