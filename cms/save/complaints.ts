import { z } from 'astro/zod';
import { explainIssue } from '../../src/model/explain.ts';
import { formSchema, type FormSchema } from '../fields/form-schema.ts';
import { say } from '../language/say.ts';
import { fieldAt, isBlankAt, whyAt } from './field-at.ts';
import { fieldLabel } from './field-label.ts';
import type { Data } from './tidy.ts';

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
    [fieldLabel(form, issue.path, say), sentences(issue, form, data)].filter(Boolean).join(': '),
  );
};
