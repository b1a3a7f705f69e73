import { getCollection } from 'astro:content';
import { formatDate } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import type { NamedLink } from './named-links.ts';
import { join } from './prose.ts';

/** Something that was published or held, with its date in the language's own form. */
export interface DatedLink extends NamedLink {
  date: string;
}

/** News, reports and events by the project that they belong to, each newest first. */
export interface AboutProject {
  news: DatedLink[];
  reports: DatedLink[];
  events: DatedLink[];
}

const newestFirst = (one: { date: string }, other: { date: string }) =>
  other.date.localeCompare(one.date);

/** What there is about a project. */
export const aboutProject = async (locale: Locale, project: string): Promise<AboutProject> => {
  const dated = (links: DatedLink[]) =>
    links.toSorted(newestFirst).map((link) => ({ ...link, date: formatDate(locale, link.date) }));
  const news = join(await getCollection('news'), await getCollection('newsTranslations'), locale);
  const reports = join(
    await getCollection('reports'),
    await getCollection('reportTranslations'),
    locale,
  );
  const events = await getCollection('events');
  const texts = (folder: string, all: (typeof news)[number][] | (typeof reports)[number][]) =>
    all
      .filter(({ source }) => source.data.projects.includes(project))
      .map(({ slug, entry, source, textLocale }) => ({
        href: path(locale, folder, slug),
        label: entry.data.title,
        textLocale,
        date: source.data.date,
      }));
  return {
    news: dated(texts('news', news)),
    reports: dated(texts('reports', reports)),
    events: dated(
      events
        .filter(({ data }) => data.projects.includes(project))
        .map(({ id, data }) => ({
          href: `${path(locale, 'events')}#${id}`,
          label: data.name[locale],
          textLocale: locale,
          date: data.begins,
        })),
    ),
  };
};
