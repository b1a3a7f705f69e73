import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import { join } from './prose.ts';

/** What an entry is called on the page of another one, and where it is. */
export interface NamedLink {
  href: string;
  label: string;
  /** The language of the label, where it is not the page's. */
  textLocale: Locale;
}

/** Finds what entries name by its id, in the order in which they name it. */
export type Finder<Found = NamedLink> = (ids: readonly string[]) => Found[];

const finder = <Found>(found: Map<string, Found>, what: string): Finder<Found> => {
  return (ids) =>
    ids.map((id) => {
      const entry = found.get(id);
      if (!entry) throw new Error(`There is no ${what} "${id}", but something names it.`);
      return entry;
    });
};

/** Guides by their slugs. */
export const guideLinks = async (locale: Locale): Promise<Finder> => {
  const guides = join(
    await getCollection('guides'),
    await getCollection('guideTranslations'),
    locale,
  );
  return finder(
    new Map(
      guides.map(({ slug, entry, textLocale }) => [
        slug,
        { href: path(locale, 'guides', slug), label: entry.data.title, textLocale },
      ]),
    ),
    'guide',
  );
};

/** Projects by their slugs. */
export const projectLinks = async (locale: Locale): Promise<Finder> => {
  const projects = join(
    await getCollection('projects'),
    await getCollection('projectTranslations'),
    locale,
  );
  return finder(
    new Map(
      projects.map(({ slug, entry, textLocale }) => [
        slug,
        { href: path(locale, 'projects', slug), label: entry.data.title, textLocale },
      ]),
    ),
    'project',
  );
};

/** Municipalities by their ids. */
export const placeLinks = async (locale: Locale): Promise<Finder> =>
  finder(
    new Map(
      (await getCollection('municipalities')).map(({ id, data }) => [
        id,
        { href: path(locale, 'places', id), label: data.name[locale], textLocale: locale },
      ]),
    ),
    'municipality',
  );

/** Organisations by their ids; all of them stand on one page. */
export const organisationLinks = async (locale: Locale): Promise<Finder> =>
  finder(
    new Map(
      (await getCollection('organisations')).map(({ id, data }) => [
        id,
        {
          href: `${path(locale, 'organisations')}#${id}`,
          label: data.name[locale],
          textLocale: locale,
        },
      ]),
    ),
    'organisation',
  );
