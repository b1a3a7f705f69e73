import type { FieldKind } from './field-kind.ts';

/** A number, whole or not, with its bounds. */
export const number: FieldKind = {
  fits: ({ type }) => type === 'integer' || type === 'number',
  make: ({ type, minimum, maximum, counts, default: first }) => ({
    widget: 'number',
    value_type: type === 'integer' ? 'int' : 'float',
    ...(minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER && { min: minimum }),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { max: maximum }),
    ...(typeof first === 'number' && { default: first }),
    // Read by cms/widgets/list.ts.
    ...(counts && { counts }),
  }),
};
