import type { CmsField } from 'decap-cms-core';
import type { FormSchema } from './form-schema.ts';

/** Makes a field of the form out of a name and its schema. */
export type MakeField = (name: string, schema: FormSchema, required: boolean) => CmsField;

/** One way to edit a value. */
export interface FieldKind {
  /** Tells whether this kind of field is the right one. */
  fits: (schema: FormSchema) => boolean;
  /** Makes the field; `below` makes the fields inside it. */
  make: (schema: FormSchema, required: boolean, below: MakeField) => CmsWidget;
}

// A field without what all fields have.
type CmsWidget = CmsField extends infer Each
  ? Each extends CmsField
    ? Omit<Each, 'name' | 'label' | 'hint' | 'required'> & { required?: boolean }
    : never
  : never;
