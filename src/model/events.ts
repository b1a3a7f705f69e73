import { z } from 'astro/zod';
import { documents } from './documents.ts';
import { checked, sources } from './evidence.ts';
import { choice, day, localized, reference, references, text, webAddress } from './fields.ts';

/** What kind of event it is. */
export const eventKinds = {
  training: 'Training',
  mechanism: 'Meeting of a mechanism',
  campaign: 'Campaign day',
  conference: 'Conference or round table',
} as const;

/** See {@link eventKinds}. */
export type EventKind = keyof typeof eventKinds;

/** Something that takes place on a day: for whom, when and where. Nothing that is held in a shelter. */
export const eventSchema = z
  .strictObject({
    name: localized(
      {
        title: 'Name of event',
        hint: 'In plain words. It stands in calendars, where others see it. Such as: Round table on standards of support.',
      },
      120,
    ),
    kind: choice(
      {
        title: 'Kind of event',
        hint: 'Such as: Training.',
        why: 'Readers choose by it.',
      },
      eventKinds,
    ),
    begins: day({
      title: 'First day of event',
      hint: 'Such as: 2026-12-03.',
      why: 'Readers want to know when it is.',
    }),
    ends: day({
      title: 'Last day of event',
      hint: 'Leave it empty if it lasts one day.',
    }).optional(),
    time: text({
      title: 'Time of day',
      hint: 'When it begins and ends on the first day, if a source says it. Such as: 10:00-13:00.',
      pattern: '^([01][0-9]|2[0-3]):[0-5][0-9](-([01][0-9]|2[0-3]):[0-5][0-9])?$',
      complaint: 'is no time; write it as 10:00 or as 10:00-13:00',
    })
      .regex(
        /^([01]\d|2[0-3]):[0-5]\d(-([01]\d|2[0-3]):[0-5]\d)?$/,
        'is no time; write it as 10:00 or as 10:00-13:00',
      )
      .optional(),
    where: localized({
      title: 'Where it is',
      hint: 'A public place or Online. Never a shelter, and nothing from which one could be found.',
    }).optional(),
    place: reference('municipalities', {
      title: 'Municipality of event',
      hint: 'Leave it empty if no source names it, or if it is online.',
    }).optional(),
    audience: localized({
      title: 'For whom',
      hint: 'Such as: Victim advocates.',
    }),
    about: localized(
      { title: 'What it is about', hint: 'Two or three sentences.', widget: 'text' },
      500,
    ),
    organisers: references('organisations', {
      title: 'Held by',
      hint: 'Their entries under Organisations.',
    }),
    projects: references('projects', {
      title: 'Projects of the event',
      hint: 'Such as: EUKOJUST.',
    }),
    url: webAddress({
      title: 'Page of event',
      hint: 'Where one finds more or signs up. Such as: https://example.org/training.',
    }).optional(),
    documents: documents.meta({
      title: 'Materials of event',
      hint: 'What was handed out, where its publisher keeps it.',
    }),
    sources,
    checked,
  })
  .superRefine(({ begins, ends }, context) => {
    if (ends !== undefined && ends < begins) {
      context.addIssue({
        code: 'custom',
        path: ['ends'],
        message: 'lies before the first day; correct one of the two',
      });
    }
  });

/** See {@link eventSchema}. */
export type Event = z.infer<typeof eventSchema>;
