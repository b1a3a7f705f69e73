import { z } from 'astro/zod';
import { explainIssue } from '../../src/model/explain.ts';
import { formSchema } from '../fields/form-schema.ts';
import { say } from '../language/say.ts';
import { fieldLabel } from './field-label.ts';
import type { Data } from './tidy.ts';

// Editors know a choice by its label, not by the word that stands in the file.
const explained: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'invalid_value' || !(issue.inst instanceof z.ZodType)) {
    return explainIssue(issue);
  }
  const { labels = {} } = (issue.inst.meta() ?? {}) as { labels?: Record<string, string> };
  const values = issue.values.map((value) => say(labels[String(value)] ?? String(value)));
  return explainIssue({ ...issue, values });
};

/** What the model has to say about one file, a sentence a field; nothing if all is well. */
export const complaints = (schema: z.ZodObject, data: Data): string[] => {
  const form = formSchema(schema);
  const { error } = schema.safeParse(data, { error: explained });
  return (error?.issues ?? []).map(({ path, message }) =>
    [fieldLabel(form, path, say), say(message)].filter(Boolean).join(': '),
  );
};
