import type { FieldKind } from './field-kind.ts';
import type { FormSchema } from './form-schema.ts';

// Decap knows no greatest length, but patterns.
const rule = ({ pattern, maxLength }: FormSchema) =>
  pattern ?? (maxLength ? `^[\\s\\S]{0,${maxLength}}$` : undefined);

const make =
  (widget: 'string' | 'text'): FieldKind['make'] =>
  (schema) => {
    const pattern = rule(schema);
    return {
      widget,
      ...(pattern && { pattern: [pattern, schema.complaint ?? 'is not written as it should be'] }),
      ...(typeof schema.default === 'string' && { default: schema.default }),
    };
  };

/** A line of text, with its pattern or greatest length. */
export const line: FieldKind = {
  fits: ({ type, widget }) => type === 'string' && !widget,
  make: make('string'),
};

/** A text of several lines. */
export const longText: FieldKind = {
  fits: ({ type, widget }) => type === 'string' && widget === 'text',
  make: make('text'),
};
