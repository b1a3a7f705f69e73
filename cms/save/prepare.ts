import { localeCodes, sourceLocale, type Locale } from '../../src/i18n/locales.ts';
import { languagesField } from '../backend/languages-in-list.ts';
import { formSchema } from '../fields/form-schema.ts';
import { say } from '../language/say.ts';
import { figureComplaints } from '../pictures/figure-complaints.ts';
import { besideSource } from './beside-source.ts';
import { bodyToWrite } from './body.ts';
import { complaints } from './complaints.ts';
import { follow } from './follow.ts';
import type { Languages } from './languages.ts';
import { schemaOf, typeOf } from './schema-of.ts';
import { textComplaints } from './text-complaints.ts';
import { isBlank, isUntouched, tidy, type Data } from './tidy.ts';

// What the desk itself keeps in an entry; {@link follow} writes the first again.
const ownFields = ['follows', languagesField];

// Decap's relation field writes itself into languages in which the form does not even show it.
const withoutFacts = (type: ReturnType<typeof typeOf>, data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).filter(([name]) => type.layout === 'facts' || !(name in type.facts.shape)),
  );

/** What the desk's editor makes of a text in which nothing is changed. */
export type Reread = (markdown: string) => string;

const textOf = (data: Data | undefined) => (typeof data?.body === 'string' ? data.body : '');

const prepareFile = (
  collection: string,
  locale: Locale,
  draft: Data | undefined,
  write: (body: string) => string,
) => {
  const type = typeOf(collection);
  const schema = schemaOf(type, locale);
  const { body, ...all } = draft ?? {};
  const rest = Object.fromEntries(
    Object.entries(all).filter(([name]) => !ownFields.includes(name)),
  );
  const fields = locale === sourceLocale ? rest : withoutFacts(type, rest);
  const form = formSchema(schema);
  if (locale !== sourceLocale && isBlank(body) && isUntouched(form, fields)) return undefined;

  const data = tidy(form, fields) as Data;
  const found = complaints(schema, data);
  if (type.layout === 'facts') return { data, found };
  const text = textOf(draft);
  return {
    data: { ...data, body: write(text) },
    found: [
      ...found,
      ...(isBlank(body)
        ? [`${say('Text')}: ${say('is empty; write it')}`]
        : [...textComplaints(text), ...figureComplaints(text)]),
    ],
  };
};

/**
 * Makes of a draft what is to be written: a language in which nobody wrote anything is left out,
 * as are empty optional fields, and texts become plain words for MDX.
 * @param before the entry as it was opened; nothing of a new one
 * @throws when the model refuses a language; the message says all that is wrong
 */
export const prepare = (
  collection: string,
  draft: Languages,
  before: Languages = {},
  reread: Reread = (markdown) => markdown,
): Languages => {
  const type = typeOf(collection);
  const locales: readonly Locale[] = type.layout === 'prose' ? localeCodes : [sourceLocale];
  const files = locales.flatMap((locale) => {
    const file = prepareFile(collection, locale, draft[locale], (body) =>
      bodyToWrite(body, textOf(before[locale]), reread),
    );
    return file ? [{ locale, ...file }] : [];
  });
  const source = files.find(({ locale }) => locale === sourceLocale)?.data;
  const refused = files.flatMap(({ locale, data, found }) =>
    [...found, ...besideSource(type, locale, source, data)].map((sentence) =>
      locales.length > 1 ? `${locale.toUpperCase()} – ${sentence}` : sentence,
    ),
  );
  // Decap shows the error with its name in front, so it has none.
  if (refused.length > 0) throw Object.assign(new Error(refused.join(' · ')), { name: '' });
  const written: Languages = Object.fromEntries(files.map(({ locale, data }) => [locale, data]));
  return type.layout === 'prose' ? follow(type, written, draft, before) : written;
};
