import { z } from 'astro/zod';
import type { FieldHelp } from './fields.ts';

/** A field as JSON Schema tells it, with what the model says of it. */
export type FieldSchema = z.core.JSONSchema.BaseSchema & Partial<FieldHelp>;

/** The schema of what editors write, which is what the desk's forms and the reference check walk over. */
export const inputSchema = (schema: z.ZodType): FieldSchema => {
  const known = inputSchemas.get(schema);
  if (known) return known;
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  inputSchemas.set(schema, made);
  return made;
};

// A schema serves all entries of its type: made once, the content check takes half the time.
const inputSchemas = new WeakMap<z.ZodType, FieldSchema>();

/** A place in an entry that names another entry. */
export interface Link {
  field: string;
  relation: NonNullable<FieldHelp['relation']>;
  id: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All references in `data`, found by walking it beside its schema. */
export const linksIn = (schema: FieldSchema, data: unknown, field = ''): Link[] => {
  const { relation } = schema;
  if (relation) {
    const ids = Array.isArray(data) ? data : [data];
    return ids.flatMap((id, index) =>
      typeof id === 'string'
        ? [{ field: Array.isArray(data) ? `${field}.${index}` : field, relation, id }]
        : [],
    );
  }
  const below = (key: string | number) => (field ? `${field}.${key}` : String(key));
  if (Array.isArray(data) && isRecord(schema.items)) {
    const items = schema.items as FieldSchema;
    return data.flatMap((item, index) => linksIn(items, item, below(index)));
  }
  if (isRecord(data) && schema.properties) {
    return Object.entries(schema.properties).flatMap(([key, child]) =>
      isRecord(child) ? linksIn(child as FieldSchema, data[key], below(key)) : [],
    );
  }
  return [];
};
