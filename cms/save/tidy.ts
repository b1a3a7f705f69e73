import type { FormSchema } from '../fields/form-schema.ts';

/** Fields of a file, by name. */
export type Data = Record<string, unknown>;

/** Tells plain objects from lists and single values. */
const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tells whether somebody left a field, or all fields in it, empty. */
export const isBlank = (value: unknown): boolean => {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isBlank);
  return isData(value) && Object.values(value).every(isBlank);
};

/**
 * Leaves out optional fields that are empty and empty lines of lists: a form keeps an emptied
 * field as '', which is no text, and which the model refuses.
 */
export const tidy = (schema: FormSchema, value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.filter((item) => !isBlank(item)).map((item) => tidy(schema.items ?? {}, item));
  }
  if (!isData(value)) return value;
  const kept = Object.entries(value).filter(
    ([name, item]) => !isBlank(item) || schema.required?.includes(name),
  );
  return Object.fromEntries(
    kept.map(([name, item]) => [name, tidy(schema.properties?.[name] ?? {}, item)]),
  );
};

/** Tells whether nobody has written anything yet: every field is empty or as the form gave it. */
export const isUntouched = (schema: FormSchema, data: Data): boolean =>
  Object.entries(data).every(
    ([name, value]) =>
      isBlank(value) ||
      JSON.stringify(value) === JSON.stringify(schema.properties?.[name]?.default),
  );
