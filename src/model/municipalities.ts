import { z } from 'astro/zod';
import { localized, text } from './fields.ts';
import { checked, sources } from './evidence.ts';
import { findingRules, findingShape } from './finding.ts';
import { mechanismSchema } from './mechanisms.ts';
import { languagesSchema, regionSchema } from './places.ts';

const about = (hint: string) =>
  localized({ title: 'What is known', hint, widget: 'text' as const }, 500);

const project = z
  .strictObject({
    title: localized({ title: 'Title', hint: 'Who did what: "NGO Aktiv: training".' }),
    about: about('What it did in this municipality, and when.'),
    sources,
  })
  .meta({ title: 'Project' });

const localFact = z
  .strictObject({ about: about('One or two sentences about this municipality.'), sources })
  .meta({ title: 'Local fact' });

/** One municipality of Kosovo. Its services are found through their own files. */
export const municipalitySchema = z.strictObject({
  name: localized({ title: 'Name' }),
  town: localized({
    title: 'Town',
    hint: 'Only where several municipalities share a town, and sources name the town alone.',
  }).optional(),
  otherNames: z
    .array(text({ title: 'Name' }))
    .default([])
    .meta({
      title: 'Other names',
      hint: 'Names that people use too, so that a search finds the page.',
    }),
  region: regionSchema.optional().meta({
    title: 'Region',
    hint: 'Leave empty where no source names it.',
  }),
  languages: languagesSchema.meta({ title: 'Languages' }),
  mechanism: mechanismSchema.optional().meta({
    title: 'Coordination mechanism',
    hint: 'Leave empty where no source says that there is one.',
  }),
  actionPlan: z.strictObject(findingShape).superRefine(findingRules).optional().meta({
    title: 'Action plan',
    hint: 'Of the municipality against domestic violence. Leave empty where nothing is known.',
  }),
  projects: z.array(project).default([]).meta({ title: 'What projects did here' }),
  facts: z
    .array(localFact)
    .default([])
    .meta({ title: 'Local facts', hint: 'What fits no field above.' }),
  sources,
  checked,
});

/** See {@link municipalitySchema}. */
export type Municipality = z.infer<typeof municipalitySchema>;
