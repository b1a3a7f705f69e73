import type { FieldKind } from './field-kind.ts';
import type { FormSchema } from './form-schema.ts';

// The form knows a smallest number that may stand only; of one that may not, the model speaks on saving.
const smallest = ({ minimum, exclusiveMinimum }: FormSchema) => {
  const bound = minimum ?? exclusiveMinimum;
  return bound !== undefined && bound > Number.MIN_SAFE_INTEGER ? bound : undefined;
};

/** A number, whole or not, with its bounds. */
export const number: FieldKind = {
  fits: ({ type }) => type === 'integer' || type === 'number',
  make: (schema) => {
    const { type, maximum, counts, default: first } = schema;
    const min = smallest(schema);
    return {
      widget: 'number',
      value_type: type === 'integer' ? 'int' : 'float',
      ...(min !== undefined && { min }),
      ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { max: maximum }),
      ...(typeof first === 'number' && { default: first }),
      // Read by cms/widgets/list.ts.
      ...(counts && { counts }),
    };
  },
};
