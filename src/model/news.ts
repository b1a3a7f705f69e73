import { z } from 'astro/zod';
import { checked, sources } from './evidence.ts';
import { day, picture, references } from './fields.ts';
import { people } from './people.ts';
import { articleText } from './prose.ts';

/** A piece of news in one language. */
export const newsText = articleText;

/** What all languages of a piece of news share. */
export const newsFacts = z.strictObject({
  date: day({
    title: 'Day of news',
    hint: 'On which it happened, or was published. Such as: 2024-06-19.',
    why: 'News without a day says nothing.',
  }),
  guides: z
    .array(z.string())
    .min(1, 'names no guide; choose at least one: help stands above every piece of news')
    .meta({
      title: 'Help for readers',
      hint: 'Guides for readers who are in what the news tells about. They stand first.',
      why: 'Somebody who reads the news may need help.',
      relation: 'guides',
    }),
  projects: references('projects', {
    title: 'Projects in the news',
    hint: 'Such as: EUKOJUST.',
  }),
  places: references('municipalities', {
    title: 'Municipalities in the news',
    hint: 'Never because a shelter is there.',
  }),
  organisations: references('organisations', {
    title: 'Organisations in the news',
    hint: 'Such as: Victim Protection and Assistance Office.',
  }),
  people,
  cover: picture({
    title: 'Picture at top',
    hint: 'Leave it empty if there is none that says something.',
  }).optional(),
  sources,
  checked,
});
