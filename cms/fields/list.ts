import { sourceLocale } from '../../src/i18n/locales.ts';
import type { FieldKind } from './field-kind.ts';
import type { FormSchema } from './form-schema.ts';

const bounds = ({ minItems, maxItems }: FormSchema) => ({
  ...(minItems !== undefined && { min: minItems }),
  ...(maxItems !== undefined && { max: maxItems }),
});

// Decap begins a list of groups with an empty group if a list inside it has a default, even an empty one.
const isEmpty = (first: unknown) =>
  first === undefined || (Array.isArray(first) && first.length === 0);

// By which editors know an entry that is folded: Decap takes the first field, and prints a group as code.
const summaryOf = ({ properties = {} }: FormSchema): string | undefined => {
  const [first] = Object.entries(properties);
  if (!first?.[1].properties?.[sourceLocale]) return undefined;
  return `{{fields.${first[0]}.${sourceLocale}}}`;
};

/** A list of lines or of groups of fields. */
export const list: FieldKind = {
  fits: ({ type, items }) => type === 'array' && items !== undefined,
  make: (schema, _required, below) => {
    const item = below('item', schema.items ?? {}, true);
    const summary = summaryOf(schema.items ?? {});
    const shared = {
      widget: 'list' as const,
      collapsed: false,
      label_singular: schema.items?.title ?? 'entry',
      ...(summary && { summary }),
      ...bounds(schema),
      ...(!isEmpty(schema.default) && { default: schema.default }),
    };
    return 'fields' in item ? { ...shared, fields: item.fields } : { ...shared, field: item };
  },
};
