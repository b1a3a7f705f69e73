import { isLocale, type Locale } from '../../../src/i18n/locales.ts';
import type { FieldSchema } from '../../../src/model/walk.ts';
import type { Passage } from './text.ts';

/** A line of text in a field, with the language it is in where the field says so. */
export interface FieldText {
  locale: Locale | undefined;
  passage: Omit<Passage, 'line'>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (field: string, { widget }: FieldSchema): Passage['kind'] => {
  if (field === 'title') return 'title';
  if (/^keywords\b|^otherForms\b|^avoid\b|^otherNames\b/.test(field)) return 'keyword';
  return widget === 'text' ? 'paragraph' : 'name';
};

/** What no reader takes for words of the site: ids, choices, days, addresses on the web and of pictures. */
const isText = (schema: FieldSchema) =>
  schema.type === 'string' &&
  !schema.relation &&
  !schema.enum &&
  !schema.format &&
  !schema.pattern &&
  schema.widget !== 'date' &&
  schema.widget !== 'picture';

/** All texts in the fields of an entry, found by walking it beside its schema. */
export const fieldTexts = (
  schema: FieldSchema,
  data: unknown,
  field = '',
  locale?: Locale,
): FieldText[] => {
  if (typeof data === 'string') {
    if (!isText(schema)) return [];
    const kind = kindOf(field, schema);
    return [{ locale, passage: { kind, field, words: data.trim(), emphasised: [], links: [] } }];
  }
  const below = (key: string | number) => (field ? `${field}.${key}` : String(key));
  if (Array.isArray(data) && isRecord(schema.items)) {
    const items = schema.items as FieldSchema;
    return data.flatMap((item, index) => fieldTexts(items, item, below(index), locale));
  }
  if (isRecord(data) && schema.properties) {
    return Object.entries(schema.properties).flatMap(([key, child]) =>
      isRecord(child)
        ? fieldTexts(child as FieldSchema, data[key], below(key), isLocale(key) ? key : locale)
        : [],
    );
  }
  return [];
};
