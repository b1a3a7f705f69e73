import { localeCodes, sourceLocale, type Locale } from '../../src/i18n/locales.ts';
import { escapeMdx } from '../escape-mdx.ts';
import { formSchema } from '../fields/form-schema.ts';
import { say } from '../language/say.ts';
import { figureComplaints } from '../pictures/figure-complaints.ts';
import { withDashes } from './bullets.ts';
import { complaints } from './complaints.ts';
import { schemaOf, typeOf } from './schema-of.ts';
import { isBlank, isUntouched, tidy, type Data } from './tidy.ts';

/** What a draft holds in each language; facts stand under the source language. */
export type Languages = Partial<Record<Locale, Data>>;

// Decap's relation field writes itself into languages in which the form does not even show it.
const withoutFacts = (type: ReturnType<typeof typeOf>, data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).filter(([name]) => type.layout === 'facts' || !(name in type.facts.shape)),
  );

const prepareFile = (collection: string, locale: Locale, draft: Data | undefined) => {
  const type = typeOf(collection);
  const schema = schemaOf(type, locale);
  const { body, ...rest } = draft ?? {};
  const fields = locale === sourceLocale ? rest : withoutFacts(type, rest);
  const form = formSchema(schema);
  if (locale !== sourceLocale && isBlank(body) && isUntouched(form, fields)) return undefined;

  const data = tidy(form, fields) as Data;
  const found = complaints(schema, data);
  if (type.layout === 'facts') return { data, found };
  const text = typeof body === 'string' ? body : '';
  return {
    data: { ...data, body: withDashes(escapeMdx(text)) },
    found: [
      ...found,
      ...(isBlank(body)
        ? [`${say('Text')}: ${say('is empty; write it')}`]
        : figureComplaints(text)),
    ],
  };
};

/**
 * Makes of a draft what is to be written: a language in which nobody wrote anything is left out,
 * as are empty optional fields, and texts become plain words for MDX.
 * @throws when the model refuses a language; the message says all that is wrong
 */
export const prepare = (collection: string, draft: Languages): Languages => {
  const locales: readonly Locale[] =
    typeOf(collection).layout === 'prose' ? localeCodes : [sourceLocale];
  const files = locales.flatMap((locale) => {
    const file = prepareFile(collection, locale, draft[locale]);
    return file ? [{ locale, ...file }] : [];
  });
  const refused = files.flatMap(({ locale, found }) =>
    found.map((sentence) =>
      locales.length > 1 ? `${locale.toUpperCase()} – ${sentence}` : sentence,
    ),
  );
  // Decap shows the error with its name in front, so it has none.
  if (refused.length > 0) throw Object.assign(new Error(refused.join(' · ')), { name: '' });
  return Object.fromEntries(files.map(({ locale, data }) => [locale, data]));
};
