import { isMap, isNode, isScalar, type Document } from 'yaml';
import { keyIn } from '../field-units.ts';
import { isGroup, textOf } from '../schema.ts';
import { isListed } from '../unit.ts';
import { setText } from './front-matter.ts';
import type { Incoming } from './incoming.ts';

const isListOfGroups = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.some(isGroup);

const isBuiltAlike = (one: unknown[], other: unknown) =>
  Array.isArray(other) &&
  one.length === other.length &&
  one.every((item, index) => keyIn(item) === keyIn(other[index]));

const said = (doc: Document, path: readonly (string | number)[]): string | undefined => {
  const node: unknown = doc.getIn(path, true);
  return isNode(node) ? textOf(node.toJS(doc)) : undefined;
};

/** The fields of a translation that does not exist yet: those of the source, without its facts. */
export const fieldsFrom = (source: Document, names: readonly string[]): Document => {
  const doc = source.clone();
  if (!isMap(doc.contents)) return doc;
  doc.contents.items = doc.contents.items.filter(
    ({ key }) => isScalar(key) && names.includes(String(key.value)) && key.value !== 'follows',
  );
  return doc;
};

/** Writes what came back into the fields of a translation. */
export const setFields = (doc: Document, source: Document, units: readonly Incoming[]): void => {
  const [own, theirs] = [doc, source].map((each) => each.toJS() as Record<string, unknown>);
  for (const [name, value] of Object.entries(theirs ?? {})) {
    const isOurs = units.some(({ unit }) => unit.path[0] === name);
    if (!isOurs || !isListOfGroups(value) || isBuiltAlike(value, own?.[name])) continue;
    const group: unknown = source.get(name, true);
    if (isNode(group)) doc.set(name, group.clone());
  }
  for (const { unit, target = unit.target } of units) {
    if (unit.path[0] === 'body') continue;
    // What people type in the source language is not for readers of another one.
    if (target === undefined) doc.deleteIn(unit.path);
    else if (said(doc, unit.path) !== target) {
      const value = isListed(unit.kind) ? target.split('\n') : target;
      setText(doc, unit.path, value, source.getIn(unit.path, true));
    }
  }
};

/** Notes which source a translation says, behind the state of its reading. */
export const setFollows = (doc: Document, mark: string): void => {
  if (doc.has('follows') || !isMap(doc.contents)) {
    doc.set('follows', mark);
    return;
  }
  const { items } = doc.contents;
  const at = items.findIndex(({ key }) => isScalar(key) && key.value === 'reviewed');
  items.splice(at + 1, 0, doc.createPair('follows', mark) as (typeof items)[number]);
};
