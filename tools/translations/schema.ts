import type { FieldSchema } from '../../src/model/walk.ts';
import type { UnitKind } from './unit.ts';

/** Tells groups of fields from lists and single values. */
export const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of a group. */
export const fieldsOf = ({ properties = {} }: FieldSchema): [string, FieldSchema][] =>
  Object.entries(properties).flatMap(([name, field]) =>
    isGroup(field) ? [[name, field as FieldSchema]] : [],
  );

/** What each entry of a list is. */
export const itemsOf = ({ items }: FieldSchema): FieldSchema | undefined =>
  isGroup(items) ? items : undefined;

const notWords = new Set(['date', 'picture', 'colour', 'follows']);

/** Whether a field holds words, and no id, choice, date, picture or mark. */
export const holdsWords = ({ type, relation, enum: values, holds, widget }: FieldSchema): boolean =>
  type === 'string' &&
  relation === undefined &&
  values === undefined &&
  holds === undefined &&
  !notWords.has(widget ?? '');

/** Whether a field is a list of lines. */
export const holdsLines = (schema: FieldSchema): boolean => {
  const items = itemsOf(schema);
  return (
    schema.type === 'array' &&
    schema.relation === undefined &&
    items !== undefined &&
    holdsWords(items)
  );
};

// What people type or say; each language has its own.
const typed = /^(?:keywords|otherForms|otherNames|avoid)$/;

/** What kind of text a field holds. */
export const kindOf = (schema: FieldSchema, name: string): UnitKind => {
  if (typed.test(name)) return 'phrases, a line each';
  if (schema.type === 'array') return 'list, a line each';
  return schema.widget === 'text' ? 'longer text' : 'line';
};

/** The text of a field as one: a list with a line for each entry. */
export const textOf = (value: unknown): string | undefined => {
  const text = Array.isArray(value)
    ? value.filter((line) => typeof line === 'string').join('\n')
    : value;
  return typeof text === 'string' && text.trim() ? text.trim() : undefined;
};

/** The most signs that a field has room for; of each line where it is a list. */
export const maxOf = (schema: FieldSchema): number | undefined =>
  schema.maxLength ?? itemsOf(schema)?.maxLength;
