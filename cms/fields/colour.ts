import type { FieldKind } from './field-kind.ts';

/** A colour: a widget of our own (cms/widgets/colour.ts). */
export const colour: FieldKind = {
  fits: ({ widget }) => widget === 'colour',
  // Decap’s types know its own widgets only.
  make: ({ default: first }) =>
    ({ widget: 'colour', default: first }) as unknown as ReturnType<FieldKind['make']>,
};
