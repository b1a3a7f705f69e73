import { z } from 'astro/zod';
import { localeCodes, type Locale } from '../../src/i18n/locales.ts';
import { borrowing } from '../../src/model/borrowing.ts';
import type { Known } from './rules/rule.ts';
import type { Text } from './texts/text.ts';

// Only what the rules need: a file that has a fault elsewhere is still known.
const localized = z.object(
  Object.fromEntries(localeCodes.map((code) => [code, z.string()])) as Record<Locale, z.ZodString>,
);
const contact = z.object({
  name: localized,
  country: z.string(),
  phones: z.array(z.object({ number: z.string() })).default([]),
  email: z.string().optional(),
});
const place = z.object({ name: localized, otherNames: z.array(z.string()).default([]) });
const term = z.object({
  term: localized,
  otherForms: z.partialRecord(z.enum(localeCodes), z.array(z.string())).default({}),
  avoid: z.partialRecord(z.enum(localeCodes), z.array(z.string())).default({}),
  isLinked: z.boolean().default(false),
});

/** What the rules know of the whole content. */
export const knownIn = (texts: readonly Text[]): Known => {
  const entries = [...new Map(texts.map((text) => [text.file, text])).values()];
  const read = <Value>(types: Text['type'][], schema: z.ZodType<Value>) =>
    entries
      .filter(({ type }) => types.includes(type))
      .flatMap(({ name: id, data }) => {
        const value = schema.safeParse(borrowing(data)).data;
        return value === undefined ? [] : [{ id, ...value }];
      });
  const contacts = read(['services', 'shelters'], contact);
  const towns = read(['municipalities'], place).flatMap(({ name, otherNames }) => [
    ...Object.values<string>(name).flatMap((form) => form.split('/')),
    ...otherNames,
  ]);
  const idsOf = (wanted: Text['type']) =>
    entries.filter(({ type }) => type === wanted).map(({ name }) => name);
  return {
    ids: { service: idsOf('services'), term: idsOf('glossary') },
    terms: read(['glossary'], term),
    numbers: contacts.flatMap(({ phones, country }) =>
      phones.map(({ number }) => ({ digits: number.replace(/\D/g, ''), country })),
    ),
    emails: contacts.flatMap(({ email }) => (email ? [email.toLowerCase()] : [])),
    towns: [...new Set(towns)],
    organisations: contacts.map(({ name }) => name),
  };
};
