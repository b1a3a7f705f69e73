import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measuredSchema, type Measured } from '../../src/model/measured.ts';
import type { MeasuredHistory } from './measure.ts';

const file = join(import.meta.dirname, '..', '..', 'content', 'measured', 'leaving.json');

/**
 * What was measured before, if anything was.
 * @throws when somebody wrote it by hand and it does not fit the model
 */
export const readResults = (): Measured | undefined =>
  existsSync(file) ? measuredSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;

/** Writes down what was measured now; what was not stays as it was. */
export const writeResults = (measured: MeasuredHistory): void => {
  const before = readResults();
  const all = measuredSchema.parse({ ...before, history: { ...before?.history, ...measured } });
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
};
