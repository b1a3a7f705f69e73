import { z } from 'astro/zod';
import { explainIssue } from '../../src/model/explain.ts';
import type { FieldHelp } from '../../src/model/fields.ts';

/** A field of the model as the desk reads it: JSON Schema with the model's own help for editors. */
export interface FormSchema extends Partial<FieldHelp> {
  type?: string;
  enum?: string[];
  default?: unknown;
  format?: string;
  minimum?: number;
  /** The number itself is too small already. */
  exclusiveMinimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  maxLength?: number;
  items?: FormSchema;
  properties?: Record<string, FormSchema>;
  required?: string[];
}

// JSON Schema carries no messages, so the field is asked what it says to a value that is wrong.
const complaint = (field: z.ZodType, json: FormSchema) => {
  if (json.complaint || (!json.pattern && !json.maxLength)) return undefined;
  const wrong = json.pattern ? '\u0000' : 'x'.repeat((json.maxLength ?? 0) + 1);
  return field.safeParse(wrong, { error: explainIssue }).error?.issues[0]?.message;
};

const urlPattern = (field: z.ZodType) => {
  const { protocol } = field.def as { protocol?: RegExp };
  return `^(?:${protocol?.source.replace(/[$^]/g, '') ?? 'https?'})://\\S+$`;
};

/** Reads a schema of the model for {@link fieldsOf}. */
export const formSchema = (schema: z.ZodType): FormSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const field = zodSchema as unknown as z.ZodType;
      const json = jsonSchema as FormSchema;
      // z.preprocess takes anything at all; what editors write is what comes out of it.
      if (field instanceof z.ZodPipe)
        Object.assign(json, formSchema(field.out as z.ZodType), { ...json });
      if (json.format === 'uri') json.pattern ??= urlPattern(field);
      const said = complaint(field, json);
      if (said) json.complaint ??= said;
    },
  }) as FormSchema;
