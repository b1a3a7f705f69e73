import type { FieldKind } from './field-kind.ts';

/** One value out of a list; editors read its label. */
export const choice: FieldKind = {
  fits: ({ type, enum: values }) => type === 'string' && values !== undefined,
  make: ({ enum: values = [], labels = {}, default: first }) => ({
    widget: 'select',
    options: values.map((value) => ({ value, label: labels[value] ?? value })),
    ...(typeof first === 'string' && { default: first }),
  }),
};
