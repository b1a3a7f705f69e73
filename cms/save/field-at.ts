import type { FormSchema } from '../fields/form-schema.ts';
import { isBlank } from './tidy.ts';

type Path = readonly PropertyKey[];

const below = (schema: FormSchema, key: PropertyKey): FormSchema =>
  (typeof key === 'number' ? schema.items : schema.properties?.[String(key)]) ?? {};

/** The field at a path of an entry. */
export const fieldAt = (schema: FormSchema, path: Path): FormSchema => path.reduce(below, schema);

/** Why the field at a path may not stay empty: its own reason, else that of the group around it. */
export const whyAt = (schema: FormSchema, path: Path): string | undefined =>
  path.map((_, end) => fieldAt(schema, path.slice(0, path.length - end)).why).find(Boolean);

/** Tells whether nothing is written at a path of an entry. */
export const isBlankAt = (data: unknown, path: Path): boolean =>
  isBlank(
    path.reduce<unknown>(
      (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
      data,
    ),
  );
