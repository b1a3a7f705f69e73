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

const isLocalized = ({ properties }: FormSchema) => properties?.[sourceLocale] !== undefined;

const value = ([name, schema]: [string, FormSchema]) =>
  isLocalized(schema) ? `{{fields.${name}.${sourceLocale}}}` : `{{fields.${name}}}`;

// By which editors know an entry that is folded: Decap takes the first field, and prints a group as code.
// A number says too little without what stands behind it.
const summaryOf = ({ properties = {} }: FormSchema): string | undefined => {
  const [first, second] = Object.entries(properties);
  if (!first) return undefined;
  if (second && first[1].type === 'integer') return `${value(first)} – ${value(second)}`;
  return isLocalized(first[1]) ? value(first) : undefined;
};

// Where an entry is a page of the form by itself.
const isLong = ({ properties = {} }: FormSchema) => Object.keys(properties).length > 6;

/** A list of lines or of groups of fields. */
export const list: FieldKind = {
  fits: ({ type, items }) => type === 'array' && items !== undefined,
  make: (schema, _required, below) => {
    const item = below('item', schema.items ?? {}, true);
    const summary = summaryOf(schema.items ?? {});
    const shared = {
      widget: 'list' as const,
      collapsed: isLong(schema.items ?? {}),
      label_singular: schema.items?.title ?? 'entry',
      ...(summary && { summary }),
      ...bounds(schema),
      ...(!isEmpty(schema.default) && { default: schema.default }),
    };
    return 'fields' in item ? { ...shared, fields: item.fields } : { ...shared, field: item };
  },
};
