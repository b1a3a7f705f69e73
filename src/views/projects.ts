import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { comparing } from '../i18n/sorting.ts';
import type { Country } from '../model/countries.ts';
import type { DocumentLink } from '../model/documents.ts';
import type { partnerRoles } from '../model/projects.ts';
import { sourceLines, type SourceLine } from './evidence.ts';
import { guideLinks, organisationLinks, placeLinks, type NamedLink } from './named-links.ts';
import { latestFirst, type ProjectState } from './project-order.ts';
import { join, prosePage, type ProsePage } from './prose.ts';
import { spanInWords, stateOn } from './time-span.ts';

/** What an organisation is in a project. */
export type PartnerRole = keyof typeof partnerRoles;

/** A document as a page links it. */
export interface DocumentLine {
  title: string;
  url: string;
  language: DocumentLink['language'];
}

/** A project as its page shows it. */
export interface ProjectPage extends ProsePage {
  /** Its name as its documents write it. */
  name: string;
  state: ProjectState;
  /** From when to when, or that no source says it. */
  when: string;
  donors: NamedLink[];
  programme: string | undefined;
  partners: { organisation: NamedLink; role: PartnerRole }[];
  countries: readonly Country[];
  places: NamedLink[];
  /** Ids of those municipalities. */
  placeIds: readonly string[];
  /** In euros, with where it was read. */
  money: { amount: number; sources: SourceLine[] } | undefined;
  objectives: string[];
  expectedResults: string[];
  activities: string[];
  clusters: { name: string; about?: string | undefined }[];
  grants: string | undefined;
  documents: DocumentLine[];
  /** Guides for readers who need help with what it is about. */
  guides: NamedLink[];
  keywords: string[];
  sources: SourceLine[];
}

/** A project as a list shows it. */
export type ProjectLine = Pick<
  ProjectPage,
  'slug' | 'title' | 'lead' | 'textLocale' | 'state' | 'when' | 'countries' | 'places'
>;

/** Documents in a language's words. */
export const documentLines = (locale: Locale, documents: readonly DocumentLink[]): DocumentLine[] =>
  documents.map(({ title, url, language }) => ({ title: title[locale], url, language }));

/** All projects in a language, the latest first. */
export const projectPages = async (locale: Locale): Promise<ProjectPage[]> => {
  const projects = await getCollection('projects');
  const compare = comparing(locale);
  const joined = join(projects, await getCollection('projectTranslations'), locale);
  const [guides, organisations, places] = [
    await guideLinks(locale),
    await organisationLinks(locale),
    await placeLinks(locale),
  ];
  const sorted = joined.sort((one, other) =>
    latestFirst(one.source.data.period, other.source.data.period),
  );
  return sorted.map((project) => {
    const { entry, source } = project;
    const facts = source.data;
    return {
      ...prosePage(project),
      name: facts.name[locale],
      state: stateOn(facts),
      when: spanInWords(locale, facts.period),
      donors: organisations(facts.donors),
      programme: facts.programme?.[locale],
      partners: facts.partners.flatMap(({ organisation, role }) =>
        organisations([organisation]).map((link) => ({ organisation: link, role })),
      ),
      countries: facts.countries,
      places: places(facts.places).sort((one, other) => compare(one.label, other.label)),
      placeIds: facts.places,
      money: facts.money && {
        amount: facts.money.amount,
        sources: sourceLines(facts.money.sources),
      },
      objectives: entry.data.objectives,
      expectedResults: entry.data.expectedResults,
      activities: entry.data.activities,
      clusters: entry.data.clusters,
      grants: entry.data.grants,
      documents: documentLines(locale, facts.documents),
      guides: guides(facts.guides),
      keywords: entry.data.keywords,
      sources: sourceLines(facts.sources),
    };
  });
};
