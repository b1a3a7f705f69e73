import type { ReferenceTarget } from '../../src/model/fields.ts';
import type { FormSchema } from '../fields/form-schema.ts';

/** Tells whether there is an entry with this id. */
export type IsKnown = (relation: ReferenceTarget, id: string) => boolean;

// What is not chosen yet is shown as nothing surer than it is.
const careful = ['unconfirmed', 'unknown', 'none', 'area', 'sources'];

const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

const isDate = (value: unknown) => typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(value);

const today = () => new Date().toISOString().slice(0, 10);

const single = (schema: FormSchema, value: unknown): unknown => {
  if (schema.widget === 'date') return isDay(value) ? value : today();
  if (schema.enum) {
    if (schema.enum.includes(value as string)) return value;
    return schema.enum.find((one) => careful.includes(one)) ?? schema.enum[0];
  }
  if (schema.type === 'boolean') return value === true;
  if (schema.type === 'integer' || schema.type === 'number') return Number(value) || 0;
  return typeof value === 'string' ? value : '';
};

const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';

// Nothing where a field that names another entry must stand and names none; an entry is there without it, too.
const group = (schema: FormSchema, value: object, isKnown: IsKnown, isEntry = false) => {
  const given = new Map<string, unknown>(Object.entries(value));
  const fields: [string, unknown][] = [];
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    const isNeeded = schema.required?.includes(name) ?? false;
    const now = given.get(name) ?? child.default ?? (child.type === 'array' ? [] : undefined);
    if (!isGiven(now) && !isNeeded) continue;
    const isHalf = child.holds === 'date' && isNeeded && !isDate(now);
    const whole = isHalf ? today() : complete(child, now, isKnown);
    if (whole !== undefined) fields.push([name, whole]);
    else if (isNeeded && !isEntry) return undefined;
  }
  return Object.fromEntries(fields);
};

/**
 * Makes of a draft what the site's views can show: gaps are filled with nothing or with the least sure, and
 * what names an entry that is not there is left out.
 */
export const completeEntry = (schema: FormSchema, draft: object, isKnown: IsKnown): object =>
  group(schema, draft, isKnown, true) ?? {};

const complete = (schema: FormSchema, value: unknown, isKnown: IsKnown): unknown => {
  const { relation, items, properties } = schema;
  if (schema.type === 'array') {
    const list: unknown[] = Array.isArray(value) ? value : [];
    const item = relation ? { relation } : (items ?? {});
    return list.map((each) => complete(item, each, isKnown)).filter((each) => each !== undefined);
  }
  if (relation) return typeof value === 'string' && isKnown(relation, value) ? value : undefined;
  return properties ? group(schema, Object(value) as object, isKnown) : single(schema, value);
};
