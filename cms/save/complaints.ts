import type { z } from 'astro/zod';
import { explainIssue } from '../../src/model/explain.ts';
import { formSchema } from '../fields/form-schema.ts';
import { say } from '../language/say.ts';
import { fieldLabel } from './field-label.ts';
import type { Data } from './tidy.ts';

/** What the model has to say about one file, a sentence a field; nothing if all is well. */
export const complaints = (schema: z.ZodObject, data: Data): string[] => {
  const form = formSchema(schema);
  const { error } = schema.safeParse(data, { error: explainIssue });
  return (error?.issues ?? []).map(({ path, message }) =>
    [fieldLabel(form, path, say), say(message)].filter(Boolean).join(': '),
  );
};
