import { z } from 'astro/zod';
import { choice, localized, references, text } from './fields.ts';
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
  // Never written by hand: see follows.ts.
  follows: z
    .string()
    .regex(
      /^s[0-9a-z]{1,7}$/,
      'is no mark of the source text; write it with `node tools/content/follow.ts`',
    )
    .meta({ title: 'Compared with the source', widget: 'follows' })
    .optional(),
};

const keywords = z
  .array(text({ title: 'Phrase' }, 80))
  .default([])
  .meta({
    title: 'What people type',
    hint: 'One phrase a line, as people say it: in the first person, in slang, with the words that relatives, young people and neighbours use. Eight or more. Endings, typing errors and missing č or ë are understood anyway; other words are what helps. Such as: ne da mi pare · burri po më rreh · he took my phone.',
  });

/** Guides explain help, rights and procedures; their facts stand in the source language's file. */
export const guideText = z.strictObject({
  ...textShape,
  cost: text(
    {
      title: 'What it costs',
      hint: 'One sentence for somebody without money: what is free, what is not, what is not known.',
      widget: 'text',
    },
    160,
  ),
  told: text(
    {
      title: 'Who will know',
      hint: 'One or two sentences: whom those who help may tell, as far as a source says so.',
      widget: 'text',
    },
    200,
  ),
  keywords,
});

const lawProvision = z
  .strictObject({
    law: localized({
      title: 'Law',
      hint: 'Its name in each language, with its number and year only where a source gives them.',
    }),
    articles: z
      .array(
        z
          .string()
          .regex(/^\d+(\.\d+)*$/, 'is no article; write its number alone, such as 63')
          .meta({ title: 'Article' }),
      )
      .default([])
      .meta({
        title: 'Articles',
        hint: 'Numbers only: 63. Leave empty where no source names one.',
      }),
    state: choice(
      {
        title: 'State',
        hint: 'Not yet confirmed, until somebody has read the text of the law.',
      },
      { confirmed: 'Confirmed', unconfirmed: 'Not yet confirmed' },
    ),
    sources,
  })
  .meta({ title: 'Law' });

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
      children: 'Children',
      'for-somebody-else': 'For somebody else',
    },
  ),
  order: z.int().min(0).meta({ title: 'Order', hint: 'Smaller stands first in its section.' }),
  shows: choice(
    {
      title: 'Shown below the text',
      hint: 'What the build adds. The measurements are written by the tests.',
    },
    { nothing: 'Nothing', leaving: 'What was measured of leaving' },
  ).default('nothing'),
  contacts: references('services', {
    title: 'Whom to call',
    hint: 'Services shown on the page, the most important first.',
  }),
  legalBasis: z
    .array(lawProvision)
    .default([])
    .meta({ title: 'Legal basis', hint: 'The laws that the text rests on, where one is known.' }),
  next: references('guides', {
    title: 'Next steps',
    hint: 'Guides that answer the next question, the likeliest first.',
  }),
  sources,
  checked,
});

/** Pages tell about the site itself and about work around it. */
export const pageText = z.strictObject({
  ...textShape,
  shortTitle: text(
    { title: 'Short title', hint: 'For the menu at the foot: one to three words.' },
    24,
  ).optional(),
  keywords,
});

/** What all languages of a page share. */
export const pageFacts = z.strictObject({
  order: z.int().min(0).meta({ title: 'Order', hint: 'Smaller stands first in the footer.' }),
  sources: sources.optional().meta({
    title: 'Sources',
    hint: 'Where its facts were read. Leave empty only where it states none, or tells of this site itself.',
  }),
  checked,
});

/** Guides whose text a reader may need in the next minute: the build fails where a language is missing. */
export const guidesInEveryLanguage = [
  'in-danger',
  'calling-for-help',
  'safety-plan',
  'phone-safety',
  'using-this-site-carefully',
];

/** See {@link guideFacts}. */
export type GuideFacts = z.infer<typeof guideFacts>;
