import { z } from 'astro/zod';
import { choice, position, references, text } from './fields.ts';
import { checked, sources } from './evidence.ts';
import { lawProvision } from './law-provision.ts';

/** What each language of a text has for itself. */
const textShape = {
  title: text(
    {
      title: 'Title of the text',
      hint: 'Calm and plain words, because the browser keeps it in its list of visited pages. Such as: When it is urgent: whom to call.',
      why: 'Readers and searches find the text by it.',
    },
    80,
  ),
  lead: text(
    {
      title: 'Short introduction',
      hint: 'The answer in one or two sentences. Such as: We collect nothing about you.',
      why: 'Somebody in a hurry reads only this.',
      widget: 'text',
    },
    240,
  ),
  reviewed: choice(
    {
      title: 'Read by native speaker',
      hint: 'Yes only after a native speaker has read the whole text. Such as: Not yet for a new text.',
    },
    { none: 'Not yet', native: 'Yes' },
  ).default('none'),
  // Never written by hand: see follows.ts.
  follows: z
    .string()
    .regex(
      /^s[0-9a-z]{1,7}$/,
      'is no mark of the source text; write it with `node tools/content/follow.ts`',
    )
    .meta({
      title: 'Compared with the source',
      hint: 'Tick it once you have compared this text with the source and nothing has to be changed.',
      widget: 'follows',
    })
    .optional(),
};

const keywords = z
  .array(text({ title: 'Phrase' }, 80))
  .default([])
  .meta({
    title: 'What people type',
    hint: 'One phrase on each line, as people say it, in slang too. Eight or more. Other endings, typing errors and missing č or ë are understood anyway. Such as: he took my phone.',
  });

/** Guides explain help, rights and procedures; their facts stand in the source language's file. */
export const guideText = z.strictObject({
  ...textShape,
  cost: text(
    {
      title: 'What it costs',
      hint: 'One or two sentences. Say what is free, what is not and what is not known. Such as: Calls to 112, 192 and 194 are free.',
      why: 'Somebody without money asks this first.',
      widget: 'text',
    },
    160,
  ),
  told: text(
    {
      title: 'Who will know',
      hint: 'One or two sentences. Say whom the helpers may tell, if a source says it. Such as: The place is not published. Ask whom they will tell where you are.',
      why: 'Many people ask for help only if they know this.',
      widget: 'text',
    },
    200,
  ),
  keywords,
});

/** What all languages of a guide share. */
export const guideFacts = z.strictObject({
  section: choice(
    {
      title: 'Section of guides',
      hint: 'The part of the site where the guide stands. Such as: Rights for the guide about compensation.',
      why: 'Readers find the guide in this section.',
    },
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
  order: position({
    title: 'Order in section',
    hint: 'The smallest number stands first. Such as: 10 for the first guide under Help now.',
    why: 'The site puts the guides in this order.',
  }),
  shows: choice(
    {
      title: 'Shown below the text',
      hint: 'Almost always Nothing. The site adds the measurements by itself. Such as: What was measured of leaving for the guide about using this site carefully.',
    },
    { nothing: 'Nothing', leaving: 'What was measured of leaving' },
  ).default('nothing'),
  contacts: references('services', {
    title: 'Whom to call',
    hint: 'Services shown on the page, the most important first. Such as: Kosovo Police.',
  }),
  legalBasis: z.array(lawProvision).default([]).meta({
    title: 'Laws behind it',
    hint: 'Laws that give the rights in the text. Leave it empty if none is known. Such as: Istanbul Convention, in the Constitution of Kosovo.',
  }),
  next: references('guides', {
    title: 'Guides to read next',
    hint: 'Guides that answer the next question, the most likely first. Such as: The police: what you can ask for.',
  }),
  sources,
  checked,
});

/** Pages tell about the site itself and about work around it. */
export const pageText = z.strictObject({
  ...textShape,
  shortTitle: text(
    {
      title: 'Short title',
      hint: 'One to three words for the menu at the end of each page. Such as: Campaigns.',
    },
    24,
  ).optional(),
  keywords,
});

/** What each language of a campaign, a project, a report or a piece of news has at least. */
export const articleText = pageText.omit({ shortTitle: true });

/** What all languages of a page share. */
export const pageFacts = z.strictObject({
  order: position({
    title: 'Order in menu',
    hint: 'The smallest number stands first in the menu at the end of each page. Such as: 10 for About Oslonac.',
    why: 'The site puts its menu in this order.',
  }),
  isInMenu: z.boolean().default(true).meta({
    title: 'In the menu?',
    hint: 'At the end of each page. No for pages that another page leads to.',
  }),
  shows: choice(
    {
      title: 'Shown below the text',
      hint: 'What the site adds by itself. Such as: the list of campaigns.',
    },
    { nothing: 'Nothing', campaigns: 'The list of campaigns' },
  ).default('nothing'),
  sources: sources.optional().meta({
    title: 'List of sources',
    hint: 'Where you read the facts of the page. Leave it empty only if the page has no facts or is about this site itself.',
  }),
  checked,
});

/**
 * Pages with a list of other content below their text: the page of the same name among the texts is what
 * stands above the list, and the build stops without it.
 */
export const listPages = [
  'projects',
  'news',
  'reports',
  'monitoring',
  'events',
  'organisations',
  'professionals',
] as const;

/** See {@link listPages}. */
export type ListPage = (typeof listPages)[number];

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

/** See {@link pageFacts}. */
export type PageFacts = z.infer<typeof pageFacts>;
