import { z } from 'astro/zod';
import { localeCodes, type Locale } from '../i18n/locales.ts';
import { localized, reference, references } from './fields.ts';

const exit = Object.fromEntries(
  localeCodes.map((code) => [
    code,
    z
      .url({ protocol: /^https$/, error: 'is no https address; write it whole, with https://' })
      .meta({ title: code.toUpperCase() }),
  ]),
) as Record<Locale, z.ZodURL>;

const cardLine = z
  .strictObject({
    service: reference('services', { title: 'Service' }),
    say: localized(
      {
        title: 'What to say',
        hint: 'One short sentence. No word that would give away why somebody carries it.',
      },
      80,
    ),
  })
  .meta({ title: 'Number' });

/** What the people who run the site decide once. */
export const settingsSchema = z.strictObject({
  exit: z.strictObject(exit).meta({
    title: 'Where the leave button leads',
    hint: 'A neutral page in each language that nobody wonders about.',
  }),
  helpBar: references('services', {
    title: 'Help bar',
    hint: 'Numbers at the top of every page. Confirmed ones first.',
  }),
  card: z
    .array(cardLine)
    .max(3, 'has more than three numbers; remove one, the paper has no room for it')
    .default([])
    .meta({
      title: 'Card for the wallet',
      hint: 'Up to three numbers of Kosovo. On paper stand only those that are confirmed and not due for a new check.',
    }),
});

/** See {@link settingsSchema}. */
export type Settings = z.infer<typeof settingsSchema>;
