import type { FormSchema } from '../fields/form-schema.ts';

/** A field as editors know it, e.g. "Sources 2, Date of the source"; `say` puts its labels into their language. */
export const fieldLabel = (
  schema: FormSchema,
  path: readonly PropertyKey[],
  say: (label: string) => string,
): string => {
  const [first, ...rest] = path;
  if (first === undefined) return '';
  const child = typeof first === 'number' ? schema.items : schema.properties?.[String(first)];
  const here = typeof first === 'number' ? String(first + 1) : say(child?.title ?? String(first));
  const below = fieldLabel(child ?? {}, rest, say);
  if (!below) return here;
  return `${here}${typeof rest[0] === 'number' ? ' ' : ', '}${below}`;
};
