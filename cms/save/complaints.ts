import type { z } from 'astro/zod';
import { explainIssue } from '../../src/model/explain.ts';
import { formSchema, type FormSchema } from '../fields/form-schema.ts';
import type { Data } from './tidy.ts';

// Fields as editors know them: "Sources 2, Date of the source".
const fieldLabel = (schema: FormSchema, path: readonly PropertyKey[]): string => {
  const [first, ...rest] = path;
  if (first === undefined) return '';
  const child = typeof first === 'number' ? schema.items : schema.properties?.[String(first)];
  const here = typeof first === 'number' ? String(first + 1) : (child?.title ?? String(first));
  const below = fieldLabel(child ?? {}, rest);
  if (!below) return here;
  return `${here}${typeof rest[0] === 'number' ? ' ' : ', '}${below}`;
};

/** What the model has to say about one file, a sentence a field; nothing if all is well. */
export const complaints = (schema: z.ZodObject, data: Data): string[] => {
  const form = formSchema(schema);
  const { error } = schema.safeParse(data, { error: explainIssue });
  return (error?.issues ?? []).map(({ path, message }) =>
    [fieldLabel(form, path), message].filter(Boolean).join(': '),
  );
};
