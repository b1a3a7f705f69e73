import type { Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import type { NamedLink } from './named-links.ts';
import { newsPages, type NewsPage } from './news.ts';

/** News as a list shows them. */
export type NewsLine = Pick<NewsPage, 'slug' | 'title' | 'lead' | 'textLocale' | 'date'>;

/** The news of a year. */
export interface NewsOfYear {
  year: string;
  news: NewsLine[];
}

/** Puts news, the newest first, under their years. */
export const byYear = (news: readonly NewsLine[]): NewsOfYear[] =>
  [...Map.groupBy(news, ({ date }) => date.slice(0, 4))].map(([year, ofYear]) => ({
    year,
    news: ofYear,
  }));

/** By what news can be narrowed. */
export const newsTopics = ['project', 'place'] as const;

/** See {@link newsTopics}. */
export type NewsTopic = (typeof newsTopics)[number];

/** The news about one project, or about one municipality. */
export interface NewsGroup {
  topic: NewsTopic;
  id: string;
  /** The page of the project or the municipality. */
  about: NamedLink;
  news: NewsLine[];
}

type Tagged = NewsLine & Pick<NewsPage, 'projects' | 'places' | 'projectIds' | 'placeIds'>;

const groupsOf = (topic: NewsTopic, news: readonly Tagged[]): NewsGroup[] => {
  const groups = new Map<string, NewsGroup>();
  for (const piece of news) {
    const [ids, links] =
      topic === 'project' ? [piece.projectIds, piece.projects] : [piece.placeIds, piece.places];
    for (const [index, id] of ids.entries()) {
      const about = links[index];
      if (!about) continue;
      const group = groups.get(id) ?? { topic, id, about, news: [] };
      group.news.push(piece);
      groups.set(id, group);
    }
  }
  return [...groups.values()];
};

/** The groups of news that are there, by project and by municipality; each keeps the order of the news. */
export const groupsIn = (news: readonly Tagged[]): NewsGroup[] =>
  newsTopics.flatMap((topic) => groupsOf(topic, news));

/** The groups of a language's news. */
export const newsGroups = async (locale: Locale): Promise<NewsGroup[]> =>
  groupsIn(await newsPages(locale));

/** The page of a group. */
export const groupPath = (locale: Locale, { topic, id }: Pick<NewsGroup, 'topic' | 'id'>): string =>
  path(locale, 'news', topic, id);
