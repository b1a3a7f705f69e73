import type { FieldKind } from './field-kind.ts';

/** Yes or no. */
export const boolean: FieldKind = {
  fits: ({ type }) => type === 'boolean',
  // Decap takes "no" for an empty field, and would ask for it again and again.
  make: ({ default: first }) => ({ widget: 'boolean', required: false, default: first === true }),
};
