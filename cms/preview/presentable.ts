import type { z } from 'astro/zod';
import { formSchema, type FormSchema } from '../fields/form-schema.ts';
import { tidy } from '../save/tidy.ts';
import { completeEntry, type IsKnown } from './complete.ts';

type Path = readonly PropertyKey[];

// Numbers and hours are read, not only shown.
const isRead = ([list]: Path) => list === 'phones' || list === 'hours';

const remove = (data: object, path: Path): void => {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => Reflect.get(Object(at) as object, key), data);
  const last = path.at(-1);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (last !== undefined) Reflect.deleteProperty(Object(holder) as object, last);
};

const forms = new WeakMap<z.ZodObject, FormSchema>();

const formOf = (schema: z.ZodObject): FormSchema => {
  const form = forms.get(schema) ?? formSchema(schema);
  forms.set(schema, form);
  return form;
};

/** What can be shown of a draft, whatever is missing in it or half typed. */
export const presentable = (schema: z.ZodObject, draft: object, isKnown: IsKnown): object => {
  const form = formOf(schema);
  const data = completeEntry(form, Object(tidy(form, draft)) as object, isKnown);
  const faults = schema.safeParse(data).error?.issues ?? [];
  // From the last, so that places in lists stay right.
  for (const { code, path } of faults.toReversed()) {
    if (code === 'invalid_format') remove(data, path);
    else if (code === 'custom' && isRead(path)) remove(data, path.slice(0, 2));
  }
  return data;
};
