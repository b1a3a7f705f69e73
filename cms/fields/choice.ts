import type { FieldKind } from './field-kind.ts';
import type { FormSchema } from './form-schema.ts';

/** The values of a choice with what editors read for each. */
export const labelled = ({ enum: values = [], labels = {} }: FormSchema) =>
  values.map((value) => ({ value, label: labels[value] ?? value }));

/** One value out of a list; editors read its label. */
export const choice: FieldKind = {
  fits: ({ type, enum: values }) => type === 'string' && values !== undefined,
  make: (schema) => ({
    widget: 'select',
    options: labelled(schema),
    ...(typeof schema.default === 'string' && { default: schema.default }),
  }),
};
