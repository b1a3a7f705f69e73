import { visitNames, type Engine } from '../../src/model/measured.ts';
import type { Kind } from './clues.ts';
import type { DocumentedClass } from './documented.ts';
import { keyOf, type SeenClass, type TraceClass } from './trace-class.ts';

const told: Record<Kind, string> = {
  text: 'words of a page',
  typed: 'words that were typed',
  title: 'a title',
  path: 'an address',
  host: 'the site’s name',
};

/** Sorts of traces that were seen and are not explained, and that are explained and were not seen. */
export interface DifferingClasses {
  unexplained: SeenClass[];
  gone: DocumentedClass[];
}

/** Holds what was seen in these browsers against what is explained. */
export const compareClasses = (
  seen: readonly SeenClass[],
  documented: readonly DocumentedClass[],
  engines: readonly Engine[],
): DifferingClasses => {
  const explained = new Set(documented.map(keyOf));
  const found = new Set(seen.map(keyOf));
  return {
    unexplained: seen.filter((each) => !explained.has(keyOf(each))),
    gone: documented.filter(
      (each) => engines.includes(each.engine) && !each.isNotAlways && !found.has(keyOf(each)),
    ),
  };
};

/** Says what is not explained, a sentence each, with an example. */
export const sayUnexplained = (unexplained: readonly SeenClass[]): string[] =>
  byVisits(unexplained).map(
    ([sentence, { example }]) =>
      `${sentence}, and docs/traces.md does not explain it: “${example.words}” in ${example.file}`,
  );

/** Says what is no longer there, a sentence each. */
export const sayGone = (gone: readonly DocumentedClass[]): string[] =>
  byVisits(gone).map(([sentence]) => `${sentence} no longer; mend docs/traces.md`);

/** A sentence for each sort of trace, with all visits after which it is so. */
const byVisits = <Class extends TraceClass>(classes: readonly Class[]): [string, Class][] =>
  [
    ...Map.groupBy(classes, ({ engine, where, kind }) => `${engine} | ${where} | ${kind}`).values(),
  ].map((same) => {
    const [first] = same as [Class];
    const visits = visitNames.filter((name) => same.some(({ visit }) => visit === name)).join(', ');
    return [`${first.engine} (${visits}): ${first.where} holds ${told[first.kind]}`, first];
  });
