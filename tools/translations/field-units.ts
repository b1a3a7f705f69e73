import type { FieldSchema } from '../../src/model/walk.ts';
import {
  fieldsOf,
  holdsLines,
  holdsWords,
  isGroup,
  itemsOf,
  kindOf,
  maxOf,
  textOf,
} from './schema.ts';
import type { Unit } from './unit.ts';

/** A field that holds words, in the source and in the translation. */
export type FieldUnit = Omit<Unit, 'id' | 'isBehind'>;

/** What tells an entry of a list from the others, whatever its place: its id, or the day that it is for. */
export const keyIn = (item: unknown): unknown =>
  isGroup(item) ? (item.id ?? item.day) : undefined;

const sameIn = (list: unknown, item: unknown, index: number): unknown => {
  if (!Array.isArray(list)) return undefined;
  const key = keyIn(item);
  return key === undefined ? list[index] : list.find((other) => keyIn(other) === key);
};

/** All fields of a text that hold words, found by walking the source beside its schema. */
export const fieldUnits = (
  schema: FieldSchema,
  source: unknown,
  target: unknown,
  path: readonly (string | number)[] = [],
): FieldUnit[] => {
  const items = itemsOf(schema);
  if (holdsWords(schema) || holdsLines(schema)) {
    const [said, translated] = [textOf(source), textOf(target)];
    const max = maxOf(schema);
    return said === undefined
      ? []
      : [
          {
            path,
            kind: kindOf(schema, String(path.at(-1))),
            source: said,
            ...(translated !== undefined && { target: translated }),
            ...(max !== undefined && { max }),
            title: schema.title ?? path.join('.'),
            ...(schema.hint !== undefined && { hint: schema.hint }),
          },
        ];
  }
  if (Array.isArray(source) && items) {
    return source.flatMap((item, index) =>
      fieldUnits(items, item, sameIn(target, item, index), [...path, index]),
    );
  }
  if (!isGroup(source)) return [];
  const other = isGroup(target) ? target : {};
  return fieldsOf(schema).flatMap(([name, field]) =>
    fieldUnits(field, source[name], other[name], [...path, name]),
  );
};
