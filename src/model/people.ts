import { z } from 'astro/zod';
import { localized, text } from './fields.ts';
import { sources } from './evidence.ts';

const person = z
  .strictObject({
    name: text(
      {
        title: 'Name of person',
        hint: 'Only of somebody who spoke or wrote in a public role. Never of somebody who lived through violence.',
        why: 'A line without a name says nothing.',
      },
      80,
    ),
    role: localized(
      { title: 'Public role', hint: 'As a source names it. Such as: head of the office.' },
      120,
    ),
    sources: sources.meta({ title: 'Sources about the person' }),
  })
  .meta({ title: 'Person' });

/** People named in a public role, each with the source that names them so. */
export const people = z.array(person).default([]).meta({
  title: 'People in public roles',
  hint: 'Leave it empty unless a source names them in that role. Never a phone or an address of a person.',
});
