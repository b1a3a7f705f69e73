import { z } from 'astro/zod';
import { checked, sources } from './evidence.ts';
import { choice, localized } from './fields.ts';

/** What is written by hand on a line of a sheet. */
export const lineKinds = {
  line: 'One line',
  lines: 'Several lines',
  date: 'A date',
  tick: 'A box to tick',
  yesNo: 'Yes or no',
} as const;

/** See {@link lineKinds}. */
export type LineKind = keyof typeof lineKinds;

const line = z
  .strictObject({
    label: localized(
      {
        title: 'What is asked',
        hint: 'A few words or a short question. Such as: Who may be called.',
      },
      160,
    ),
    kind: choice(
      {
        title: 'Room to write',
        hint: 'Such as: One line.',
        why: 'The sheet leaves as much room as the answer needs.',
      },
      lineKinds,
    ),
  })
  .meta({ title: 'Line' });

const part = z
  .strictObject({
    heading: localized({ title: 'Heading of part', hint: 'Such as: What she wants now.' }, 100),
    hint: localized(
      {
        title: 'Advice for filling in',
        hint: 'One sentence. Leave it empty if nothing has to be said.',
        widget: 'text',
      },
      240,
    ).optional(),
    lines: z.array(line).min(1, 'are missing; add at least one').meta({
      title: 'Lines of part',
      hint: 'One after the other.',
      why: 'A part without lines leaves nothing to fill in.',
    }),
  })
  .meta({ title: 'Part of sheet' });

/** A form to print and fill in by hand. It is a proposal of ours, unless its sources say more. */
export const sheetSchema = z.strictObject({
  name: localized({ title: 'Name of sheet', hint: 'Such as: First talk.' }, 80),
  about: localized({ title: 'What it is for', hint: 'One or two sentences.', widget: 'text' }, 300),
  care: localized(
    {
      title: 'How to keep it',
      hint: 'Who may see the sheet and where it is kept. It stands above the form. Such as: Never write down where a shelter is.',
      why: 'A filled sheet can put somebody in danger.',
      widget: 'text',
    },
    300,
  ),
  parts: z.array(part).min(1, 'are missing; add at least one').meta({
    title: 'Parts of the sheet',
    hint: 'In the order in which they are filled in.',
    why: 'Without parts there is nothing to fill in.',
  }),
  sources: sources.optional().meta({
    title: 'Sources of the form',
    hint: 'Leave it empty if it is our own proposal; the sheet then says so.',
  }),
  checked,
});

/** See {@link sheetSchema}. */
export type Sheet = z.infer<typeof sheetSchema>;
