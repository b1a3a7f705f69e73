import type { Problem } from '../../src/model/explain.ts';
import { model, type TypeName } from '../../src/model/index.ts';
import { formSchema } from '../fields/form-schema.ts';
import { fieldLabel } from './field-label.ts';
import { schemaOf, typeOf } from './schema-of.ts';
import { sourceLocale } from '../../src/i18n/locales.ts';

const typeName = (file: string): TypeName | undefined => {
  const [, name = ''] = file.split('/');
  return Object.hasOwn(model, name) ? (name as TypeName) : undefined;
};

const asIndex = (part: string) => (/^\d+$/.test(part) ? Number(part) : part);

/** A problem of the content check with its field as editors know it: "Phones 1, Number" for `phones.0.number`. */
export const withLabels = (problem: Problem): Problem => {
  const name = typeName(problem.file);
  if (name === undefined || !problem.field) return problem;
  const form = formSchema(schemaOf(typeOf(name), sourceLocale));
  const path = problem.field.split('.').map(asIndex);
  return { ...problem, field: fieldLabel(form, path, (label) => label) };
};
