import { z } from 'astro/zod';
import { documents } from './documents.ts';
import { checked, sources } from './evidence.ts';
import { partialDate, reference, references } from './fields.ts';
import { people } from './people.ts';
import { articleText } from './prose.ts';
import { recommendations } from './recommendations.ts';

/** A report in one language: what it found, in plain words. */
export const reportText = articleText;

/** What all languages of a report share. */
export const reportFacts = z.strictObject({
  publisher: reference('organisations', {
    title: 'Publisher of report',
    hint: 'Its entry under Organisations. Add it there first. Such as: EUKOJUST.',
    why: 'Readers must know who says it.',
  }),
  date: partialDate({
    title: 'Date of report',
    hint: 'When it was published or presented, as exact as the source gives it. Such as: 2021-09-24.',
    why: 'Readers must see how old it is.',
  }),
  people,
  projects: references('projects', {
    title: 'Projects of the report',
    hint: 'Out of which it came. Such as: EUKOJUST.',
  }),
  places: references('municipalities', {
    title: 'Municipalities of the report',
    hint: 'Only if it is about single ones. Never because a shelter is there.',
  }),
  documents,
  recommendations,
  guides: references('guides', {
    title: 'Help that it concerns',
    hint: 'Guides for readers who need help with what the report is about.',
  }),
  sources,
  checked,
});
