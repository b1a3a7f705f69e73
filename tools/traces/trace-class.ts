import type { Engine, VisitName } from '../../src/model/measured.ts';
import type { Kind } from './clues.ts';
import type { Find } from './search-profile.ts';

/** A sort of trace: what stays where, in which browser, after which visit. */
export interface TraceClass {
  engine: Engine;
  where: string;
  kind: Kind;
  visit: VisitName;
}

/** A sort of trace that was seen, with an example. */
export interface SeenClass extends TraceClass {
  example: Find;
}

/** One word for a class, the same for the same class. */
export const keyOf = ({ engine, where, kind, visit }: TraceClass): string =>
  [engine, where, kind, visit].join(' | ');

/** The sorts of traces among what a visit left. An address holds the site's name, which then says no more. */
export const classesOf = (
  engine: Engine,
  visit: VisitName,
  finds: readonly Find[],
): SeenClass[] => {
  const classes = new Map<string, SeenClass>();
  const withPath = new Set(finds.filter(({ kind }) => kind === 'path').map(({ where }) => where));
  for (const find of finds) {
    if (find.kind === 'host' && withPath.has(find.where)) continue;
    const seen = { engine, visit, where: find.where, kind: find.kind, example: find };
    if (!classes.has(keyOf(seen))) classes.set(keyOf(seen), seen);
  }
  return [...classes.values()];
};
