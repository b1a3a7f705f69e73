import { z } from 'astro/zod';
import { localized, text } from './fields.ts';
import { checked, sources } from './evidence.ts';
import { findingRules, findingShape } from './finding.ts';
import { mechanismSchema } from './mechanisms.ts';
import { languagesSchema, regionSchema } from './places.ts';

const project = z
  .strictObject({
    title: localized({
      title: 'Title of the project',
      hint: 'Who did what. Such as: NGO ACDC: mobile legal clinic.',
    }),
    about: localized(
      {
        title: 'What the project did',
        hint: 'What it did in this municipality, and when. Such as: In December 2021 NGO ACDC held a mobile legal clinic here with partners.',
        widget: 'text',
      },
      500,
    ),
    sources: sources.meta({ title: 'Sources about the project' }),
  })
  .meta({ title: 'Project' });

const localFact = z
  .strictObject({
    about: localized(
      {
        title: 'Text of the fact',
        hint: 'One or two sentences. Such as: A friendly room opened at the police station in Zvečan/Zveçan in November 2025.',
        widget: 'text',
      },
      500,
    ),
    sources: sources.meta({ title: 'Sources of the fact' }),
  })
  .meta({ title: 'Local fact' });

const actionPlan = z
  .strictObject(
    findingShape({
      about: 'Plan: what is known',
      hint: 'One or two short sentences. Such as: We did not find the plan itself.',
      state: 'Plan: confirmed or not',
      sources: 'Sources about the plan',
    }),
  )
  .superRefine(findingRules);

/** One municipality of Kosovo. Its services are found through their own files. */
export const municipalitySchema = z.strictObject({
  name: localized({
    title: 'Name of the municipality',
    hint: 'As people call it in each language. Such as: North Mitrovica.',
  }),
  town: localized({
    title: 'Shared town',
    hint: 'Only if several municipalities share a town and sources name the town alone. Such as: Mitrovica.',
  }).optional(),
  otherNames: z
    .array(text({ title: 'Name' }))
    .default([])
    .meta({
      title: 'Other names',
      hint: 'Names that people use too. A search finds the page by them. Such as: Severna Kosovska Mitrovica.',
    }),
  region: regionSchema.optional().meta({
    title: 'District and its sources',
    hint: 'Leave it empty if no source names the district. Such as: Mitrovica for Zvečan.',
  }),
  languages: languagesSchema.meta({
    title: 'Languages of the municipality',
    hint: 'The languages that its offices work in, as a source says it. Such as: Albanian and Serbian.',
    why: 'Readers must know in which languages they can ask for help.',
  }),
  mechanism: mechanismSchema.optional().meta({
    title: 'Coordination mechanism',
    hint: 'The institutions that work together against domestic violence. Leave it empty if no source says that they do. Such as: the one in Zvečan.',
  }),
  actionPlan: actionPlan.optional().meta({
    title: 'Action plan',
    hint: 'The plan of the municipality against domestic violence. Leave it empty if nothing is known. Such as: the one of Zvečan.',
  }),
  projects: z.array(project).default([]).meta({
    title: 'Projects in the municipality',
    hint: 'Work of organisations here. Such as: NGO Aktiv: work with the coordination mechanism.',
  }),
  facts: z.array(localFact).default([]).meta({
    title: 'Local facts',
    hint: 'What fits no field above. Such as: the friendly room at the police station in Zvečan.',
  }),
  sources,
  checked,
});

/** See {@link municipalitySchema}. */
export type Municipality = z.infer<typeof municipalitySchema>;
