import { z } from 'astro/zod';
import { sources } from './evidence.ts';
import { choice, localized } from './fields.ts';

/** A law with the articles of it that give a right, and whether somebody has read its text. */
export const lawProvision = z
  .strictObject({
    law: localized({
      title: 'Name of the law',
      hint: 'Add its number and year only if a source gives them. Such as: Istanbul Convention, in the Constitution of Kosovo.',
    }),
    articles: z
      .array(
        z
          .string()
          .regex(
            /^\d+(\.\d+)*$/,
            'is not the number of an article; write the number alone, such as 63',
          )
          .meta({ title: 'Article', hint: 'The number alone. Such as: 63.' }),
      )
      .default([])
      .meta({
        title: 'Article numbers',
        hint: 'Numbers alone. Leave it empty if no source names one. Such as: 63.',
      }),
    state: choice(
      {
        title: 'Law confirmed or not',
        hint: 'Confirmed only after somebody has read the text of the law. Such as: Not yet confirmed for the Istanbul Convention.',
        why: 'Readers must see what is certain.',
      },
      { confirmed: 'Confirmed', unconfirmed: 'Not yet confirmed' },
    ),
    sources: sources.meta({ title: 'Sources about the law' }),
  })
  .meta({ title: 'Law' });
