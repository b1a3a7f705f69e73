import { z } from 'astro/zod';
import { isComplete, localeCodes, type Locale } from '../i18n/locales.ts';
import { localized, reference, references, text } from './fields.ts';

const exit = Object.fromEntries(
  localeCodes.map((code) => {
    const address = z
      .url({
        protocol: /^https$/,
        error: 'is not a safe web address; write it whole, with https:// at the beginning',
      })
      .meta({ title: code.toUpperCase() });
    return [code, isComplete(code) ? address : address.optional()];
  }),
) as Record<Locale, z.ZodURL>;

const cardLine = z
  .strictObject({
    service: reference('services', {
      title: 'Service to call',
      hint: 'Its number stands on the card. Such as: Kosovo Police.',
      why: 'The number comes from the service.',
    }),
    say: localized(
      {
        title: 'What to say',
        hint: 'One short sentence. No word may show why somebody has the card. Such as: Say where you are and who is hurt.',
      },
      80,
    ),
  })
  .meta({ title: 'Number' });

/** What the people who run the site decide once. */
export const settingsSchema = z.strictObject({
  exit: z.strictObject(exit).meta({
    title: 'Page after leaving',
    hint: 'The leave button opens it. An ordinary page in each language that surprises nobody. Such as: https://en.wikipedia.org/.',
    why: 'Without it readers cannot leave the site quickly.',
  }),
  helpBar: references('services', {
    title: 'Numbers on every page',
    hint: 'Services at the top of every page, the confirmed ones first. Such as: Kosovo Police.',
  }),
  card: z
    .array(cardLine)
    .max(3, 'has more than three numbers, which the paper has no room for; remove one')
    .default([])
    .meta({
      title: 'Card for the wallet',
      hint: 'Up to three numbers of Kosovo. Only those are printed that are confirmed and need no new check yet. Such as: Kosovo Police.',
    }),
  latinNames: z
    .array(text({ title: 'Name' }, 80))
    .default([])
    .meta({
      title: 'Names in Latin letters',
      hint: 'Names of firms, programs and organisations of other languages that stay in Latin letters where Serbian is in Cyrillic. Such as: Facebook.',
    }),
});

/** See {@link settingsSchema}. */
export type Settings = z.infer<typeof settingsSchema>;
