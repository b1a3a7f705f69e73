import { z } from 'astro/zod';
import { localeCodes, type Locale } from '../i18n/locales.ts';
import { references } from './fields.ts';

const exit = Object.fromEntries(
  localeCodes.map((code) => [
    code,
    z
      .url({ protocol: /^https$/, error: 'is no https address; write it whole, with https://' })
      .meta({ title: code.toUpperCase() }),
  ]),
) as Record<Locale, z.ZodURL>;

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
});

/** See {@link settingsSchema}. */
export type Settings = z.infer<typeof settingsSchema>;
