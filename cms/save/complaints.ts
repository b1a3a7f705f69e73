import type { z } from 'astro/zod';
import { explainIssue } from '../../src/model/explain.ts';
import { formSchema, type FormSchema } from '../fields/form-schema.ts';
import { say } from '../language/say.ts';
import { fieldAt, isBlankAt, whyAt } from './field-at.ts';
import type { Data } from './tidy.ts';

// Fields as editors know them: "List of sources 2, Date of the source".
const fieldLabel = (schema: FormSchema, path: readonly PropertyKey[]): string => {
  const [first, ...rest] = path;
  if (first === undefined) return '';
  const child = typeof first === 'number' ? schema.items : schema.properties?.[String(first)];
  const here = typeof first === 'number' ? String(first + 1) : (child?.title ?? String(first));
  const below = fieldLabel(child ?? {}, rest);
  if (!below) return here;
  return `${here}${typeof rest[0] === 'number' ? ' ' : ', '}${below}`;
};

// Editors choose by labels, which the model's own message does not know.
const messageOf = ({ code, path, message }: z.core.$ZodIssue, form: FormSchema, data: Data) => {
  if (code !== 'invalid_value' || !fieldAt(form, path).enum) return message;
  return isBlankAt(data, path) ? 'is missing; choose it' : 'is not in the list; choose it again';
};

const sentences = (issue: z.core.$ZodIssue, form: FormSchema, data: Data): string => {
  const message = say(messageOf(issue, form, data));
  const why = isBlankAt(data, issue.path) ? whyAt(form, issue.path) : undefined;
  return why ? `${message}. ${say(why)}` : message;
};

/** What the model has to say about one file, for each field what is wrong; nothing if all is well. */
export const complaints = (schema: z.ZodObject, data: Data): string[] => {
  const form = formSchema(schema);
  const { error } = schema.safeParse(data, { error: explainIssue });
  return (error?.issues ?? []).map((issue) =>
    [fieldLabel(form, issue.path), sentences(issue, form, data)].filter(Boolean).join(': '),
  );
};
