import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { projectLinks, type NamedLink } from './named-links.ts';

/** Finds the projects that worked in a municipality, by its id. */
export const projectsOfPlaces = async (locale: Locale): Promise<(place: string) => NamedLink[]> => {
  const links = await projectLinks(locale);
  const projects = await getCollection('projects');
  return (place) =>
    links(
      projects
        .filter(({ data }) => data.places.includes(place))
        .map(({ id }) => id.split('.')[0] ?? id),
    );
};
