import { z } from 'astro/zod';
import { localized, text } from './fields.ts';
import { localeCodes, type Locale } from '../i18n/locales.ts';
import { checked, sources } from './evidence.ts';

const otherForms = Object.fromEntries(
  localeCodes.map((code) => [
    code,
    z
      .array(text({ title: 'Form' }))
      .default([])
      .meta({ title: code.toUpperCase() }),
  ]),
) as Record<Locale, z.ZodDefault<z.ZodArray<ReturnType<typeof text>>>>;

/** A word of the law or of an office, explained in plain words. One form a language is used throughout. */
export const glossarySchema = z.strictObject({
  term: localized({ title: 'Term', hint: 'The form that this site uses, in the singular.' }),
  otherForms: z
    .strictObject(otherForms)
    .meta({ title: 'Other forms', hint: 'Forms that readers meet elsewhere, abbreviations too.' }),
  meaning: localized(
    { title: 'Meaning', hint: 'One or two plain sentences.', widget: 'text' },
    500,
  ),
  isLinked: z.boolean().default(false).meta({
    title: 'Linked in texts',
    hint: 'For words of the law and of offices: every text that uses the word must link it, once. Off for words that everybody knows; link it in the texts before you turn it on.',
  }),
  sources,
  checked,
});
