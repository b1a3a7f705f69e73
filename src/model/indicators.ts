import { z } from 'astro/zod';
import { checked, sources } from './evidence.ts';
import { localized, partialDate, reference, references } from './fields.ts';

const point = z
  .strictObject({
    on: partialDate({
      title: 'When measured',
      hint: 'Such as: 2019.',
      why: 'A value without a date says nothing.',
    }),
    value: z.number().meta({
      title: 'Measured value',
      hint: 'Digits only, in the unit above. Such as: 1915.',
      why: 'The chart is drawn from it.',
    }),
  })
  .meta({ title: 'Measurement' });

const series = z
  .strictObject({
    place: reference('municipalities', {
      title: 'Municipality measured',
      hint: 'Leave it empty for all of Kosovo.',
    }).optional(),
    points: z
      .array(point)
      .min(
        1,
        'are missing; add at least one, or remove the place: values are shown only if published',
      )
      .meta({
        title: 'Values over time',
        hint: 'The oldest first. The first and the last are compared.',
        why: 'Without values there is nothing to show.',
      }),
    sources: sources.meta({
      title: 'Sources of the values',
      why: 'No value is shown without its source.',
    }),
  })
  .superRefine(({ points }, context) => {
    for (const [index, { on }] of points.entries()) {
      const before = points[index - 1]?.on;
      if (before !== undefined && on <= before) {
        context.addIssue({
          code: 'custom',
          path: ['points', index, 'on'],
          message: `is not after the one above it (${before}); put the oldest first, each date once`,
        });
      }
    }
  })
  .meta({ title: 'Values of a place' });

/** Something that is measured over time, in all of Kosovo or place by place. */
export const indicatorSchema = z
  .strictObject({
    name: localized(
      {
        title: 'Name of indicator',
        hint: 'What is counted. Such as: Domestic violence reported to the police.',
      },
      120,
    ),
    unit: localized(
      { title: 'Unit of measure', hint: 'What one of it is. Such as: reports a year.' },
      40,
    ),
    about: localized(
      {
        title: 'What it measures',
        hint: 'Two or three sentences: what it says, what it does not say, who measures it.',
        widget: 'text',
      },
      500,
    ),
    projects: references('projects', {
      title: 'Projects that measure it',
      hint: 'Such as: NGO Aktiv in seven municipalities.',
    }),
    measuredBy: references('organisations', {
      title: 'Measured by',
      hint: 'Their entries under Organisations. Such as: Kosovo Police.',
    }),
    places: references('municipalities', {
      title: 'Places to be measured',
      hint: 'Where it is or was to be measured. A place without a value is shown as not published. Leave it empty for all of Kosovo.',
    }),
    values: z.array(series).default([]).meta({
      title: 'Published values',
      hint: 'Only what was published. Without any, no chart is drawn, and the page says so.',
    }),
    sources: sources.meta({
      title: 'Sources about the indicator',
      hint: 'Where you read that it is measured. At least one.',
    }),
    checked,
  })
  .superRefine(({ values, places }, context) => {
    for (const [index, { place }] of values.entries()) {
      if (values.findIndex((other) => other.place === place) < index) {
        context.addIssue({
          code: 'custom',
          path: ['values', index, 'place'],
          message: 'has values above already; add these to them',
        });
      }
      if (place !== undefined && places.length > 0 && !places.includes(place)) {
        context.addIssue({
          code: 'custom',
          path: ['values', index, 'place'],
          message: 'is not among the places to be measured; add it there, or choose another one',
        });
      }
    }
  });

/** See {@link indicatorSchema}. */
export type Indicator = z.infer<typeof indicatorSchema>;
