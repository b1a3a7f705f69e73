import type { Problem } from '../../../src/model/explain.ts';
import type { Marks } from '../marks.ts';
import { faultsOf } from '../faults.ts';
import type { Part } from '../unit.ts';
import type { Incoming } from './incoming.ts';

/** What comes of a part: files to write, or why not. */
export interface Outcome {
  /** Whole files, by their path below the project's root. */
  files: Record<string, string>;
  /** Marks of strings and facts that were compared. */
  marks: Marks;
  problems: Problem[];
  /** Why the part stays as it is, though nothing in it is wrong. */
  leftOut: string[];
  /** How many units say something new. */
  changed: number;
}

/**
 * Takes the units of a part in.
 * @param root the project's folder
 * @param code the language that they are in
 * @param withoutChanged leaves out what was translated from an older source, instead of refusing it
 */
export type Importer = (
  root: string,
  code: string,
  part: Part,
  units: readonly Incoming[],
  withoutChanged: boolean,
) => Outcome;

/** Nothing to do. */
export const nothing: Outcome = { files: {}, marks: {}, problems: [], leftOut: [], changed: 0 };

/** A fault of a unit as editors read it. */
export const problemIn = ({ file }: Part, id: string, message: string): Problem => ({
  file,
  field: id.slice(id.indexOf('#') + 1),
  message,
});

const changedSince =
  'was translated from an older source; export it again and translate what is new, or bring in the rest with --without-changed';

/** What is wrong with single units. */
export const unitProblems = (part: Part, units: readonly Incoming[]): Problem[] =>
  units.flatMap(({ unit, target, isOfNow }) =>
    [...(isOfNow ? [] : [changedSince]), ...faultsOf(unit, target ?? '')].map((message) =>
      problemIn(part, unit.id, message),
    ),
  );
