import type { CmsField } from 'decap-cms-core';
import { boolean } from './boolean.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { colour } from './colour.ts';
import { day } from './day.ts';
import type { FieldKind, MakeField } from './field-kind.ts';
import { follows } from './follows.ts';
import type { FormSchema } from './form-schema.ts';
import { group } from './group.ts';
import { line, longText } from './line.ts';
import { list } from './list.ts';
import { number } from './number.ts';
import { picture } from './picture.ts';
import { relation } from './relation.ts';

// The first that fits is taken.
const kinds: readonly FieldKind[] = [
  relation,
  follows,
  colour,
  day,
  picture,
  choice,
  choices,
  longText,
  line,
  number,
  boolean,
  list,
  group,
];

// What belongs into the field, and why it may not stay empty.
const helpOf = ({ hint, why }: FormSchema) => [hint, why].filter(Boolean).join(' ');

const makeField =
  (path: string): MakeField =>
  (name, schema, required) => {
    const here = path ? `${path}.${name}` : name;
    const kind = kinds.find(({ fits }) => fits(schema));
    if (!kind) {
      throw new Error(
        `The desk has no form for the field "${here}" (${JSON.stringify(schema)}); add a kind to cms/fields`,
      );
    }
    const help = helpOf(schema);
    return {
      name,
      label: schema.title ?? name,
      required,
      ...(help && { hint: help }),
      ...kind.make(schema, required, makeField(here)),
    };
  };

/**
 * The form for all fields of a schema.
 * @throws with the field's name where no kind of field fits
 */
export const fieldsOf = ({ properties = {}, required = [] }: FormSchema): CmsField[] =>
  Object.entries(properties).map(([name, schema]) =>
    makeField('')(name, schema, required.includes(name)),
  );
