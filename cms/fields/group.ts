import type { FieldKind } from './field-kind.ts';

/** Several fields that belong together, such as one text in all languages. */
export const group: FieldKind = {
  fits: ({ type, properties }) => type === 'object' && properties !== undefined,
  make: ({ properties = {}, required = [] }, needed, below) => ({
    widget: 'object',
    collapsed: false,
    // Decap asks for required fields inside an optional group even if the whole group is left
    // empty. There the model alone decides, on saving.
    fields: Object.entries(properties).map(([name, schema]) =>
      below(name, schema, needed && required.includes(name)),
    ),
  }),
};
