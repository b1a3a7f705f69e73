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

/** Says what was seen and is not explained, and what is explained and was not seen, a sentence each. */
export const compareClasses = (
  seen: readonly SeenClass[],
  documented: readonly DocumentedClass[],
  engines: readonly Engine[],
): string[] => {
  const explained = new Set(documented.map(keyOf));
  const found = new Set(seen.map(keyOf));
  const unexplained = seen.filter((each) => !explained.has(keyOf(each)));
  const gone = documented.filter(
    (each) => engines.includes(each.engine) && !each.isNotAlways && !found.has(keyOf(each)),
  );
  return [
    ...byVisits(unexplained).map(
      ([sentence, { example }]) =>
        `${sentence}, and docs/traces.md does not explain it: “${example.words}” in ${example.file}`,
    ),
    ...byVisits(gone).map(([sentence]) => `${sentence} no longer; mend docs/traces.md`),
  ];
};

/** A sentence for each sort of trace, with all visits after which it is so. */
const byVisits = <Class extends TraceClass>(classes: readonly Class[]): [string, Class][] =>
  [
    ...Map.groupBy(classes, ({ engine, where, kind }) => `${engine} | ${where} | ${kind}`).values(),
  ].map((same) => {
    const [first] = same as [Class];
    const visits = visitNames.filter((name) => same.some(({ visit }) => visit === name)).join(', ');
    return [`${first.engine} (${visits}): ${first.where} holds ${told[first.kind]}`, first];
  });
