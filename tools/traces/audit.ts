import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine, VisitName } from '../../src/model/measured.ts';
import { exits } from '../leaving/oslonac.ts';
import { PlainError } from '../run/plain-error.mjs';
import { compareClasses, sayGone } from './compare-classes.ts';
import type { Deviations } from './deviations.ts';
import { readDocumented } from './documented.ts';
import { makeVisits, type Outcomes } from './make-visits.ts';
import {
  compareMeasured,
  measuredBrowser,
  ofOtherVersions,
  type MeasuredHistory,
} from './measure.ts';
import { readResults, writeResults } from './results-file.ts';
import { classesOf } from './trace-class.ts';
import type { Start } from './visitor.ts';

const root = join(import.meta.dirname, '..', '..');
const built = join(root, 'dist');

/**
 * Visits the built site, and holds what stayed in the browsers' profiles against `docs/traces.md` and
 * `content/measured/leaving.json`.
 * @param write whether the results are to be written down first
 */
export const audit = async (
  starts: Partial<Record<Engine, Start>>,
  { write = false } = {},
): Promise<Deviations> => {
  if (!existsSync(join(built, 'index.html'))) {
    throw new PlainError('There is no built site in dist. Build it: npm run build');
  }
  const documented = readDocumented(readFileSync(join(root, 'docs', 'traces.md'), 'utf8'));
  const outcomes = await makeVisits(starts, { built, exits: Object.values(exits()) });
  const measured = measuredIn(outcomes);
  if (write) writeResults(measured);
  const written = readResults()?.history ?? {};
  const engines = Object.keys(outcomes) as Engine[];
  const { unexplained, gone } = compareClasses(seenIn(outcomes), documented, engines);
  const other = ofOtherVersions(measured, written);
  for (const hint of sayGone(gone.filter(({ engine }) => other.includes(engine)))) {
    console.log(`! In another version than the one measured: ${hint}`);
  }
  return {
    unexplained,
    gone: gone.filter(({ engine }) => !other.includes(engine)),
    facts: compareMeasured(measured, written),
  };
};

type Measurements = Partial<Record<Engine, Outcomes>>;

const seenIn = (outcomes: Measurements) =>
  Object.entries(outcomes).flatMap(([engine, { visits }]) =>
    Object.entries(visits).flatMap(([visit, { finds }]) =>
      classesOf(engine as Engine, visit as VisitName, finds),
    ),
  );

const measuredIn = (outcomes: Measurements): MeasuredHistory =>
  Object.fromEntries(
    Object.entries(outcomes).map(([engine, made]) => [
      engine,
      measuredBrowser(engine as Engine, made),
    ]),
  );
