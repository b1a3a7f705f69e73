import type { z } from 'astro/zod';
import { localeCodes, sourceLocale, type Locale } from '../../src/i18n/locales.ts';
import { borrowing } from '../../src/model/borrowing.ts';
import type { TypeName } from '../../src/model/index.ts';
import { escapeMdx } from '../escape-mdx.ts';
import { formSchema } from '../fields/form-schema.ts';
import type { Languages } from '../save/languages.ts';
import { schemaOf, typeOf } from '../save/schema-of.ts';
import { isBlank, isUntouched, type Data } from '../save/tidy.ts';
import type { IsKnown } from './complete.ts';
import type { Content, Entry } from './pages/content.ts';
import { presentable } from './presentable.ts';

const isOf = (entry: Entry, id: string) => entry.id.split('.')[0] === id;

/** Entries that are there to be named; of texts one for each language. */
const knownIn =
  (content: Content): IsKnown =>
  (relation, id) =>
    (content[relation] ?? []).some((entry) => isOf(entry, id));

const guideLink = /\]\(\/\w+\/guides\/([\w-]+)\//g;

// Views stop at a link to a guide that does not exist, as half of its name does not.
const withoutDeadLinks = (body: string, isKnown: IsKnown) =>
  body.replace(guideLink, (link: string, slug: string) => (isKnown('guides', slug) ? link : '](/'));

const isBegun = (schema: z.ZodObject, { body, ...fields }: Data) =>
  !isBlank(body) || !isUntouched(formSchema(schema), fields);

const put = (content: Content, collection: string, entry: Entry): Content => ({
  ...content,
  [collection]: [...(content[collection] ?? []).filter(({ id }) => id !== entry.id), entry],
});

// Collections of translations are named in the singular, as far as there is one.
const translationsOf = (type: TypeName) =>
  `${type === 'news' ? type : type.slice(0, -1)}Translations`;

const putText = (content: Content, type: TypeName, slug: string, locale: Locale, draft: Data) => {
  const isKnown = knownIn(content);
  const { body, ...fields } = draft;
  const entry = {
    id: `${slug}.${locale}`,
    data: borrowing(presentable(schemaOf(typeOf(type), locale), fields, isKnown)),
    body: withoutDeadLinks(escapeMdx(typeof body === 'string' ? body : ''), isKnown),
  };
  return put(content, locale === sourceLocale ? type : translationsOf(type), entry);
};

/** The published content with a draft in the place of its entry. */
export const withDraft = (
  published: Content,
  type: TypeName,
  id: string,
  draft: Languages,
): Content => {
  const kind = typeOf(type);
  if (kind.layout === 'facts') {
    const data = presentable(kind.schema, draft[sourceLocale] ?? {}, knownIn(published));
    return put(published, type, { id, data: borrowing(data) });
  }
  const others: Content = Object.fromEntries(
    Object.entries(published).map(([collection, entries = []]) => [
      collection,
      collection.startsWith(type.slice(0, -1))
        ? entries.filter((entry) => !isOf(entry, id))
        : entries,
    ]),
  );
  const begun = localeCodes.filter(
    (locale) => locale === sourceLocale || isBegun(schemaOf(kind, locale), draft[locale] ?? {}),
  );
  return begun.reduce<Content>(
    (content, locale) => putText(content, type, id, locale, draft[locale] ?? {}),
    others,
  );
};
