import type { FieldKind } from './field-kind.ts';
import { labelled } from './choice.ts';

/** Several values out of a list; editors read their labels. */
export const choices: FieldKind = {
  fits: ({ type, items }) => type === 'array' && items?.enum !== undefined,
  make: ({ items = {}, minItems, default: first }) => ({
    widget: 'select',
    multiple: true,
    options: labelled(items),
    ...(minItems && { min: minItems }),
    ...(Array.isArray(first) && { default: first as string[] }),
  }),
};
