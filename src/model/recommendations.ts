import { z } from 'astro/zod';
import { choice, localized, partialDate, text } from './fields.ts';
import { sources } from './evidence.ts';

/** How far a recommendation is, as far as anything was published. */
export const recommendationStates = {
  nothing: 'Nothing published yet',
  planned: 'Announced',
  begun: 'Begun',
  done: 'Done',
  dropped: 'Given up',
} as const;

/** See {@link recommendationStates}. */
export type RecommendationState = keyof typeof recommendationStates;

const step = z
  .strictObject({
    state: choice(
      {
        title: 'State of recommendation',
        hint: 'Nothing published yet, if you looked and found nothing.',
        why: 'Readers follow what became of it.',
      },
      recommendationStates,
    ),
    on: partialDate({
      title: 'Since when',
      hint: 'When it became so. For Nothing published yet the day on which you looked. Such as: 2026-11-21.',
      why: 'A state without a date says nothing.',
    }),
    about: localized(
      {
        title: 'What was published',
        hint: 'One sentence. For Nothing published yet: where you looked.',
        widget: 'text',
      },
      300,
    ),
    sources: sources.meta({
      title: 'Sources of the state',
      hint: 'For Nothing published yet the pages on which you looked.',
    }),
  })
  .meta({ title: 'State' });

const recommendation = z
  .strictObject({
    id: text(
      {
        title: 'Name in the address',
        hint: 'Small letters and hyphens; never changed afterwards. Such as: gender-balance.',
        why: 'Links lead to the recommendation by it.',
        pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
        complaint:
          'has other signs than small letters a to z, digits and hyphens; such as gender-balance',
      },
      40,
    ).regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'has other signs than small letters a to z, digits and hyphens; such as gender-balance',
    ),
    title: localized(
      {
        title: 'Recommendation in short',
        hint: 'In plain words. Such as: Women and men in every office.',
      },
      120,
    ),
    about: localized(
      { title: 'What it asks for', hint: 'One or two sentences.', widget: 'text' },
      400,
    ),
    states: z.array(step).min(1, 'has no state; add one, also where nothing was published').meta({
      title: 'States over time',
      hint: 'The oldest first. A new state is added, the old ones stay.',
      why: 'Readers follow what became of it.',
    }),
  })
  .superRefine(({ states }, context) => {
    for (const [index, { on }] of states.entries()) {
      const before = states[index - 1]?.on;
      if (before !== undefined && on < before) {
        context.addIssue({
          code: 'custom',
          path: ['states', index, 'on'],
          message: `lies before the state above it (${before}); put the oldest first, or correct the date`,
        });
      }
    }
  })
  .meta({ title: 'Recommendation of report' });

/** What a report recommends, each with its states over time. */
export const recommendations = z
  .array(recommendation)
  .default([])
  .superRefine((all, context) => {
    for (const [index, { id }] of all.entries()) {
      if (all.findIndex((other) => other.id === id) < index) {
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: `is ${id}, as another one is already; give each a name of its own`,
        });
      }
    }
  })
  .meta({
    title: 'Recommendations of report',
    hint: 'What the report recommends, one after the other, and what became of it.',
  });

/** See {@link recommendations}. */
export type Recommendation = z.infer<typeof recommendation>;
