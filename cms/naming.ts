import { sourceLocale, type Locale } from '../src/i18n/locales.ts';
import type { FactsType, ProseType } from '../src/model/index.ts';
import { inputSchema } from '../src/model/walk.ts';

/** Language of the name that becomes a new entry's file name: ids are English, as in the code. */
const idLocale: Locale = 'en';

const nameGroup = ({ label, schema }: FactsType): string => {
  const fields = Object.entries(inputSchema(schema).properties ?? {});
  const named = fields.find(
    ([, field]) => typeof field === 'object' && field.properties?.[sourceLocale],
  );
  if (named) return named[0];
  throw new Error(`"${label}" has no field with a text in every language to name its entries by`);
};

/**
 * Path of the field by which editors know an entry: the title of a text; of facts the first field
 * that has a text in every language, e.g. `name.sr`.
 * @throws when the type has no such field
 */
export const nameField = (type: FactsType | ProseType): string =>
  type.layout === 'prose' ? 'title' : `${nameGroup(type)}.${sourceLocale}`;

/** Path of the field after which a new entry's file is named; throws like {@link nameField}. */
export const idField = (type: FactsType): string => `${nameGroup(type)}.${idLocale}`;
