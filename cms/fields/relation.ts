import { model } from '../../src/model/index.ts';
import { nameField } from '../naming.ts';
import type { FieldKind } from './field-kind.ts';

/** One or several entries of another collection, chosen by name and kept as file names. */
export const relation: FieldKind = {
  fits: (schema) => schema.relation !== undefined,
  make: ({ relation: collection, type, minItems, default: none }) => {
    if (!collection) throw new Error('A relation names no collection');
    const name = nameField(model[collection]);
    return {
      widget: 'relation',
      collection,
      value_field: '{{slug}}',
      search_fields: [name],
      display_fields: [name],
      // All of them: 38 municipalities would not fit into the usual 20.
      options_length: 500,
      ...(type === 'array' && {
        multiple: true,
        ...(minItems && { min: minItems }),
        default: (none as string[] | undefined) ?? [],
      }),
    };
  },
};
