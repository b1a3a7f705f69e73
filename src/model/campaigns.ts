import { z } from 'astro/zod';
import { checked, sources } from './evidence.ts';
import { day, picture, text } from './fields.ts';
import { pageText } from './prose.ts';

const period = z
  .strictObject({
    begins: day({
      title: 'First day',
      hint: 'Of this year, also where it comes back each year. Such as: 2026-11-25.',
      why: 'Readers want to know when it is.',
    }),
    ends: day({
      title: 'Last day',
      hint: 'The same as the first day if it lasts one day. Such as: 2026-12-10.',
      why: 'Readers want to know when it is.',
    }),
    isYearly: z.boolean().default(false).meta({
      title: 'Held every year?',
      hint: 'On the same days. The page then shows the days without the year.',
    }),
  })
  .superRefine(({ begins, ends }, context) => {
    if (ends < begins) {
      context.addIssue({
        code: 'custom',
        path: ['ends'],
        message: 'lies before the first day; correct one of the two',
      });
    }
  });

/** When a campaign takes place: its first and last day, `2026-11-25`, and whether they come back. */
export type Period = z.infer<typeof period>;

/** A campaign in one language. */
export const campaignText = pageText.omit({ shortTitle: true });

/** What all languages of a campaign share. */
export const campaignFacts = z.strictObject({
  period: period.meta({
    title: 'When it is',
    hint: 'The first and the last day.',
    why: 'Readers want to know when it is.',
  }),
  organisers: z
    .array(text({ title: 'Organisation', why: 'A line without a name says nothing.' }))
    .default([])
    .meta({
      title: 'Who runs it',
      hint: 'Names of organisations, never of people. Leave it empty if no source says who.',
    }),
  cover: picture({
    title: 'Picture at top',
    hint: 'Leave it empty if there is none that says something.',
  }).optional(),
  sources,
  checked,
});
