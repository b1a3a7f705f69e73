import { pairMark } from '../marks.ts';
import { readStrings } from '../string-units.ts';
import type { Part } from '../unit.ts';
import type { Incoming } from './incoming.ts';
import { nothing, unitProblems, type Importer } from './outcome.ts';

/** Units that are kept one by one: those that the translator is done with and that say something else, or say that all is right. */
export const keptOf = (units: readonly Incoming[], withoutChanged: boolean): Incoming[] =>
  units.filter(
    ({ unit, target, needsWork, isNew, isOfNow }) =>
      target !== undefined &&
      !needsWork &&
      (isNew || unit.isBehind) &&
      (isOfNow || !withoutChanged),
  );

/** Their marks: both sides were compared. */
export const marksOf = (kept: readonly Incoming[]) =>
  Object.fromEntries(kept.map(({ unit, target = '' }) => [unit.id, pairMark(unit.source, target)]));

/** How many the translator was not done with. */
export const unfinishedIn = ({ name, type }: Part, units: readonly Incoming[]): string[] => {
  const open = units.filter(({ isNew, needsWork }) => isNew && needsWork).length;
  return open > 0 ? [`${type}/${name}: ${open} marked as fuzzy`] : [];
};

/** Interface texts, with those that are new in the order of the source language. */
export const importStrings: Importer = (root, code, part, units, withoutChanged) => {
  const kept = keptOf(units, withoutChanged);
  const fresh = kept.filter(({ isNew }) => isNew);
  const written = {
    ...readStrings(root, code),
    ...Object.fromEntries(fresh.map(({ unit, target = '' }) => [String(unit.path[0]), target])),
  };
  return {
    ...nothing,
    problems: unitProblems(part, kept),
    files: fresh.length > 0 ? { [part.file]: `${JSON.stringify(written, undefined, 2)}\n` } : {},
    marks: marksOf(kept),
    leftOut: unfinishedIn(part, units),
    changed: fresh.length,
  };
};
