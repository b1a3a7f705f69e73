import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { Licence } from '../model/pictures.ts';
import { sourceLines, type SourceLine } from './evidence.ts';
import {
  guideLinks,
  organisationLinks,
  placeLinks,
  projectLinks,
  type NamedLink,
} from './named-links.ts';
import { join, prosePage, type ProsePage } from './prose.ts';

/** Somebody who is named in a public role, with where that was read. */
export interface NamedPerson {
  name: string;
  role: string;
  sources: SourceLine[];
}

/** A piece of news as its page shows it. */
export interface NewsPage extends ProsePage {
  /** `2024-06-19` */
  date: string;
  /** Help for readers who are in what it tells. */
  guides: NamedLink[];
  projects: NamedLink[];
  places: NamedLink[];
  organisations: NamedLink[];
  /** Ids of its projects and municipalities. */
  projectIds: readonly string[];
  placeIds: readonly string[];
  people: NamedPerson[];
  cover: { src: string; alt: string; author?: string | undefined; licence: Licence } | undefined;
  keywords: string[];
  sources: SourceLine[];
}

/** All news in a language, the newest first. */
export const newsPages = async (locale: Locale): Promise<NewsPage[]> => {
  const joined = join(await getCollection('news'), await getCollection('newsTranslations'), locale);
  const [guides, projects, places, organisations] = [
    await guideLinks(locale),
    await projectLinks(locale),
    await placeLinks(locale),
    await organisationLinks(locale),
  ];
  const sorted = joined.sort((one, other) =>
    other.source.data.date.localeCompare(one.source.data.date),
  );
  return sorted.map((piece) => {
    const facts = piece.source.data;
    return {
      ...prosePage(piece),
      date: facts.date,
      guides: guides(facts.guides),
      projects: projects(facts.projects),
      places: places(facts.places),
      organisations: organisations(facts.organisations),
      projectIds: facts.projects,
      placeIds: facts.places,
      people: facts.people.map(({ name, role, sources }) => ({
        name,
        role: role[locale],
        sources: sourceLines(sources),
      })),
      cover: facts.cover && { ...facts.cover, alt: facts.cover.alt[locale] },
      keywords: piece.entry.data.keywords,
      sources: sourceLines(facts.sources),
    };
  });
};
