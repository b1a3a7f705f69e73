import { getCollection } from 'astro:content';
import { formatDate } from '../i18n/dates.ts';
import { translator } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import type { RecommendationState } from '../model/recommendations.ts';
import { sourceLines, type SourceLine } from './evidence.ts';
import {
  guideLinks,
  organisationLinks,
  placeLinks,
  projectLinks,
  type NamedLink,
} from './named-links.ts';
import type { NamedPerson } from './news.ts';
import { documentLines, type DocumentLine } from './projects.ts';
import { join, prosePage, type ProsePage } from './prose.ts';

/** What became of a recommendation, from a day on. */
export interface StateLine {
  state: RecommendationState;
  /** `2026-11-22`, or less exact */
  on: string;
  /** The state with its date, as a sentence. */
  words: string;
  about: string;
  sources: SourceLine[];
}

/** A recommendation with its states, the newest first. */
export interface RecommendationLine {
  id: string;
  title: string;
  about: string;
  states: [StateLine, ...StateLine[]];
}

/** A report as its page shows it. */
export interface ReportPage extends ProsePage {
  /** `2021-09-24`, or less exact */
  date: string;
  /** One, which a report always has; none while it is being written at the desk. */
  publishers: NamedLink[];
  people: NamedPerson[];
  projects: NamedLink[];
  places: NamedLink[];
  /** Ids of those municipalities. */
  placeIds: readonly string[];
  documents: DocumentLine[];
  recommendations: RecommendationLine[];
  guides: NamedLink[];
  keywords: string[];
  sources: SourceLine[];
}

/** All reports in a language, the newest first. */
export const reportPages = async (locale: Locale): Promise<ReportPage[]> => {
  const t = translator(locale);
  const reports = await getCollection('reports');
  const joined = join(reports, await getCollection('reportTranslations'), locale);
  const [guides, projects, places, organisations] = [
    await guideLinks(locale),
    await projectLinks(locale),
    await placeLinks(locale),
    await organisationLinks(locale),
  ];
  const sorted = joined.sort((one, other) =>
    other.source.data.date.localeCompare(one.source.data.date),
  );
  return sorted.map((report) => {
    const facts = report.source.data;
    // At the desk it may be missing still.
    const publishers = organisations([facts.publisher].filter(Boolean));
    return {
      ...prosePage(report),
      date: facts.date,
      publishers,
      people: facts.people.map(({ name, role, sources }) => ({
        name,
        role: role[locale],
        sources: sourceLines(sources),
      })),
      projects: projects(facts.projects),
      places: places(facts.places),
      placeIds: facts.places,
      documents: documentLines(locale, facts.documents),
      recommendations: facts.recommendations.map(({ id, title, about, states }) => ({
        id,
        title: title[locale],
        about: about[locale],
        states: states
          .map(({ state, on, about: told, sources }) => ({
            state,
            on,
            words: t(`report.state.${state}`, { date: formatDate(locale, on) }),
            about: told[locale],
            sources: sourceLines(sources),
          }))
          .toReversed() as [StateLine, ...StateLine[]],
      })),
      guides: guides(facts.guides),
      keywords: report.entry.data.keywords,
      sources: sourceLines(facts.sources),
    };
  });
};

/** How many recommendations are how far, in the order of the states. */
export const countedStates = (
  recommendations: readonly RecommendationLine[],
): [RecommendationState, number][] => {
  const newest = recommendations.map(({ states: [{ state }] }) => state);
  return (['nothing', 'planned', 'begun', 'done', 'dropped'] as const).flatMap((state) => {
    const count = newest.filter((other) => other === state).length;
    return count > 0 ? [[state, count]] : [];
  });
};
