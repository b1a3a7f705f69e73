import { z } from 'astro/zod';
import { localized, text } from './fields.ts';
import { checked, sources } from './evidence.ts';

const localFact = z
  .strictObject({
    about: localized(
      {
        title: 'What is known',
        hint: 'One or two sentences about this municipality.',
        widget: 'text',
      },
      500,
    ),
    sources,
  })
  .meta({ title: 'Local fact' });

/** One municipality of Kosovo. Its services are found through their own files. */
export const municipalitySchema = z.strictObject({
  name: localized({ title: 'Name' }),
  otherNames: z
    .array(text({ title: 'Name' }))
    .default([])
    .meta({
      title: 'Other names',
      hint: 'Names that people use too, so that a search finds the page.',
    }),
  facts: z
    .array(localFact)
    .default([])
    .meta({ title: 'Local facts', hint: 'What the sources say about help in this municipality.' }),
  sources,
  checked,
});

/** See {@link municipalitySchema}. */
export type Municipality = z.infer<typeof municipalitySchema>;
