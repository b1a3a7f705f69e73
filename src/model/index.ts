import { z } from 'astro/zod';
import { daysWithoutSource } from './campaign-days.ts';
import { campaignProblems } from './campaign-problems.ts';
import { campaignFacts, campaignText } from './campaigns.ts';
import type { FactsType, ProseType } from './content-type.ts';
import { eventSchema } from './events.ts';
import { glossarySchema } from './glossary.ts';
import { indicatorSchema } from './indicators.ts';
import { municipalitySchema } from './municipalities.ts';
import { newsFacts, newsText } from './news.ts';
import { organisationSchema } from './organisations.ts';
import { professionalFacts, professionalText } from './professionals.ts';
import { projectFacts, projectText } from './projects.ts';
import { guideFacts, guidesInEveryLanguage, guideText, pageFacts, pageText } from './prose.ts';
import { firstQuestion, questionSchema } from './questions.ts';
import { reportFacts, reportText } from './reports.ts';
import { serviceSchema } from './services.ts';
import { settingsSchema } from './settings.ts';
import { sheetSchema } from './sheets.ts';
import { shelterSchema } from './shelters.ts';

export type { FactsType, ProseType } from './content-type.ts';

/**
 * What content is. The key is the folder under `content/`, the Astro collection and the desk's
 * collection at once; Astro's schemas, the desk's forms and the content check are all made from this.
 */
export const model = {
  guides: {
    layout: 'prose',
    label: 'Guides',
    singular: 'Guide',
    about: 'Help, rights and procedures, in plain words.',
    facts: guideFacts,
    text: guideText,
    inEveryLanguage: guidesInEveryLanguage,
  },
  questions: {
    layout: 'facts',
    label: 'Way to a guide',
    singular: 'Question',
    about: '“What is happening to you?”: at most three choices lead to the right guide.',
    schema: questionSchema,
    required: [firstQuestion],
  },
  pages: {
    layout: 'prose',
    label: 'Pages about the site',
    singular: 'Page',
    about: 'About, privacy, accessibility.',
    facts: pageFacts,
    text: pageText,
    inEveryLanguage: [],
  },
  campaigns: {
    layout: 'prose',
    label: 'Campaigns',
    singular: 'Campaign',
    about: 'Days on which something is done together: when, who runs it, what everybody can do.',
    facts: campaignFacts,
    text: campaignText,
    problems: campaignProblems,
    translationProblems: daysWithoutSource,
    inEveryLanguage: [],
  },
  news: {
    layout: 'prose',
    label: 'News',
    singular: 'Piece of news',
    about: 'What happened and when, with help above it.',
    facts: newsFacts,
    text: newsText,
    inEveryLanguage: [],
  },
  events: {
    layout: 'facts',
    label: 'Events',
    singular: 'Event',
    about: 'Trainings, meetings and campaign days: when, where, for whom.',
    schema: eventSchema,
  },
  projects: {
    layout: 'prose',
    label: 'Projects',
    singular: 'Project',
    about: 'What was done, by whom, with whose money, and what came of it.',
    facts: projectFacts,
    text: projectText,
    inEveryLanguage: [],
  },
  reports: {
    layout: 'prose',
    label: 'Reports',
    singular: 'Report',
    about: 'What was found and recommended, and what became of it.',
    facts: reportFacts,
    text: reportText,
    inEveryLanguage: [],
  },
  indicators: {
    layout: 'facts',
    label: 'Indicators',
    singular: 'Indicator',
    about: 'What is measured over time, place by place. Only published values, with their source.',
    schema: indicatorSchema,
  },
  organisations: {
    layout: 'facts',
    label: 'Organisations',
    singular: 'Organisation entry',
    about: 'Who is who: donors, partners, publishers.',
    schema: organisationSchema,
  },
  professionals: {
    layout: 'prose',
    label: 'For professionals',
    singular: 'Text for professionals',
    about:
      'For people whose work is to help: working together, managing a case, caring for the team.',
    facts: professionalFacts,
    text: professionalText,
    inEveryLanguage: [],
  },
  sheets: {
    layout: 'facts',
    label: 'Sheets to print',
    singular: 'Sheet',
    about: 'Forms that are printed and filled in by hand.',
    schema: sheetSchema,
  },
  services: {
    layout: 'facts',
    label: 'Services',
    singular: 'Service',
    about: 'Lines, offices and organisations. A number stands here once and changes everywhere.',
    schema: serviceSchema,
  },
  shelters: {
    layout: 'facts',
    label: 'Shelters (confidential)',
    singular: 'Confidential shelter',
    about: 'Never a place: only how to get in.',
    schema: shelterSchema,
  },
  municipalities: {
    layout: 'facts',
    label: 'Municipalities',
    singular: 'Municipality',
    about: 'One entry for each of the 38 municipalities.',
    schema: municipalitySchema,
  },
  glossary: {
    layout: 'facts',
    label: 'Glossary',
    singular: 'Term',
    about: 'Words of the law and of offices, explained.',
    schema: glossarySchema,
  },
  settings: {
    layout: 'facts',
    label: 'Settings',
    singular: 'Settings',
    about: 'The help bar, the leave button and the card for the wallet.',
    schema: settingsSchema,
    only: ['site'],
  },
} as const satisfies Record<string, ProseType | FactsType>;

/** The name of a content type, which is the name of its folder. */
export type TypeName = keyof typeof model;

/** What the source language's file of a text holds: the text and the facts. */
export const sourceSchema = (type: ProseType): z.ZodObject => {
  const schema = sourceSchemas.get(type) ?? makeSourceSchema(type);
  sourceSchemas.set(type, schema);
  return schema;
};

// Made once: what is read out of a schema is kept with it.
const sourceSchemas = new Map<ProseType, z.ZodObject>();

const makeSourceSchema = ({ text, facts, problems }: ProseType): z.ZodObject => {
  const schema = text.extend(facts.shape);
  if (!problems) return schema;
  return schema.superRefine((whole, context) => {
    for (const problem of problems(whole as never)) {
      context.addIssue({ code: 'custom', ...problem });
    }
  });
};
