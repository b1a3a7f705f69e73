import { z } from 'astro/zod';
import { choice, references, text } from './fields.ts';
import { checked, sources } from './evidence.ts';

/** What each language of a text has for itself. */
const textShape = {
  title: text(
    { title: 'Title', hint: 'Calm and plain: it stays in the list of visited pages.' },
    80,
  ),
  lead: text({ title: 'Lead', hint: 'The answer in one or two sentences.', widget: 'text' }, 240),
  reviewed: choice(
    { title: 'Read by a native speaker' },
    { none: 'Not yet', native: 'Yes' },
  ).default('none'),
};

/** Guides explain help, rights and procedures; their facts stand in the source language's file. */
export const guideText = z.strictObject({
  ...textShape,
  keywords: z
    .array(text({ title: 'Phrase' }))
    .default([])
    .meta({
      title: 'What people type',
      hint: 'Words and phrases that people use for this, one a line.',
    }),
});

/** What all languages of a guide share. */
export const guideFacts = z.strictObject({
  section: choice(
    { title: 'Section' },
    {
      'help-now': 'Help now',
      office: 'The office',
      rights: 'Rights',
      process: 'What happens when',
      shelter: 'Shelter',
      trafficking: 'Trafficking',
    },
  ),
  order: z.int().min(0).meta({ title: 'Order', hint: 'Smaller stands first in its section.' }),
  contacts: references('services', {
    title: 'Whom to call',
    hint: 'Services shown on the page, the most important first.',
  }),
  sources,
  checked,
});

/** Pages tell about the site itself. */
export const pageText = z.strictObject(textShape);

/** What all languages of a page share. */
export const pageFacts = z.strictObject({
  order: z.int().min(0).meta({ title: 'Order', hint: 'Smaller stands first in the footer.' }),
  checked,
});

/** Guides whose text a reader may need in the next minute: the build fails where a language is missing. */
export const guidesInEveryLanguage = ['in-danger', 'using-this-site-carefully'];

/** See {@link guideFacts}. */
export type GuideFacts = z.infer<typeof guideFacts>;
