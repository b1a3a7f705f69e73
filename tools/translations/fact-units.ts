import { isLocale, sourceLocale } from '../../src/i18n/locales.ts';
import type { FieldSchema } from '../../src/model/walk.ts';
import type { FieldUnit } from './field-units.ts';
import { fieldsOf, isGroup, itemsOf, kindOf, maxOf, textOf } from './schema.ts';

/** The field in the source language, where a group holds the same text in several languages. */
const inLanguages = (schema: FieldSchema): FieldSchema | undefined => {
  const fields = fieldsOf(schema);
  return fields.length > 0 && fields.every(([name]) => isLocale(name))
    ? fields.find(([name]) => name === sourceLocale)?.[1]
    : undefined;
};

// A language of the site carries what the model asks of it; one that is still to come, everything.
const isCarried = (schema: FieldSchema, code: string) =>
  !isLocale(code) || fieldsOf(schema).some(([name]) => name === code);

/** All facts of an entry that are said in each language. `path` is that of the group with the languages. */
export const factUnits = (
  schema: FieldSchema,
  data: unknown,
  code: string,
  path: readonly (string | number)[] = [],
): FieldUnit[] => {
  const items = itemsOf(schema);
  if (Array.isArray(data) && items) {
    return data.flatMap((item, index) => factUnits(items, item, code, [...path, index]));
  }
  if (!isGroup(data)) return [];
  const field = inLanguages(schema);
  if (!field) {
    return fieldsOf(schema).flatMap(([name, below]) =>
      factUnits(below, data[name], code, [...path, name]),
    );
  }
  const [source, target] = [textOf(data[sourceLocale]), textOf(data[code])];
  // Where leaving leads to is chosen, not translated.
  const isAddress = field.format !== undefined;
  if (source === undefined || isAddress || !isCarried(schema, code)) return [];
  const max = maxOf(field);
  return [
    {
      path,
      kind: kindOf(field, String(path.at(-1))),
      source,
      ...(target !== undefined && { target }),
      ...(max !== undefined && { max }),
      title: schema.title ?? path.join('.'),
      ...(schema.hint !== undefined && { hint: schema.hint }),
    },
  ];
};
