import { z } from 'astro/zod';
import { daysWithoutSource } from './campaign-days.ts';
import { campaignProblems } from './campaign-problems.ts';
import { campaignFacts, campaignText } from './campaigns.ts';
import { glossarySchema } from './glossary.ts';
import { municipalitySchema } from './municipalities.ts';
import { guideFacts, guidesInEveryLanguage, guideText, pageFacts, pageText } from './prose.ts';
import { firstQuestion, questionSchema } from './questions.ts';
import { serviceSchema } from './services.ts';
import { settingsSchema } from './settings.ts';
import { shelterSchema } from './shelters.ts';

/** Names for editors: of the whole list, and of one entry. */
interface Labels {
  label: string;
  singular: string;
  /** One sentence on top of the list. */
  about: string;
}

type Fields = Record<string, unknown>;

/** Something wrong in a field, where a field's own schema cannot know. */
interface FieldProblem {
  path: (string | number)[];
  message: string;
}

/**
 * A text: `<folder>/<slug>.<locale>.mdx`, one file a language. `facts` are the front matter that
 * stands in the source language's file only, `text` what each language has.
 */
export interface ProseType extends Labels {
  layout: 'prose';
  facts: z.ZodObject;
  text: z.ZodObject;
  /** What is wrong with the source language's text and its facts together. */
  problems?: (whole: never) => FieldProblem[];
  /** What is wrong with a translation beside the source language's text; either may still have faults. */
  translationProblems?: (source: Fields, translation: Fields) => FieldProblem[];
  /** Slugs that must exist in every language. */
  inEveryLanguage: readonly string[];
}

/** Facts: `<folder>/<id>.yml`, one file an entry with all languages inside. */
export interface FactsType extends Labels {
  layout: 'facts';
  schema: z.ZodObject;
  /** File names that must exist. */
  required?: readonly string[];
  /** File names, where there is a fixed set of them and nobody may add one. */
  only?: readonly string[];
}

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
