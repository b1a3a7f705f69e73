import { z } from 'astro/zod';
import { localized, text } from './fields.ts';
import { localeCodes, type Locale } from '../i18n/locales.ts';
import { checked, sources } from './evidence.ts';

const formsByLanguage = Object.fromEntries(
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
  term: localized({
    title: 'Word explained',
    hint: 'The form that this site uses, in the singular. Such as: protection order.',
  }),
  otherForms: z.strictObject(formsByLanguage).meta({
    title: 'Other forms',
    hint: 'Forms that readers meet elsewhere, short forms too. A language without any stays empty. Such as: VPAO.',
    why: 'Readers look for the word in the form that they know.',
  }),
  avoid: z.strictObject(formsByLanguage).prefault({}).meta({
    title: 'Forms not to write',
    hint: 'Forms that our texts do not use, as one word has one form here. The content check names the right one. Such as: restraining order.',
  }),
  meaning: localized(
    {
      title: 'Meaning of the word',
      hint: 'One or two plain sentences. Such as: A document of a municipality or the state that says what will be done against domestic violence.',
      widget: 'text',
    },
    500,
  ),
  isLinked: z.boolean().default(false).meta({
    title: 'Linked in texts?',
    hint: 'Yes for words of the law and of offices. Every text with the word must then link it once. Link it in the texts first. Such as: protection order.',
  }),
  sources,
  checked,
});
