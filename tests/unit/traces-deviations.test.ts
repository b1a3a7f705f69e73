import assert from 'node:assert/strict';
import test from 'node:test';
import type { VisitName } from '../../src/model/measured.ts';
import { inBoth, say, type Deviations } from '../../tools/traces/deviations.ts';
import { classesOf } from '../../tools/traces/trace-class.ts';

const nothing: Deviations = { unexplained: [], gone: [], facts: [] };

/** An audit that found a title in a file of the cache after these visits. */
const found = (file: string, ...visits: VisitName[]): Deviations => ({
  ...nothing,
  unexplained: visits.flatMap((visit) =>
    classesOf('firefox', visit, [{ where: 'cache2', kind: 'title', file, words: 'Shelter now' }]),
  ),
});

test('a trace is the same in two audits, whatever its file is called and after whichever visits', () => {
  const both = inBoth(found('cache2/0A1B', 'left', 'closed'), found('cache2/FFEE', 'left'));
  assert.deepEqual(say(both), [
    'firefox (left): cache2 holds a title, and docs/traces.md does not explain it: “Shelter now” in cache2/0A1B',
  ]);
});

test('what only one of two audits found is no fault', () => {
  assert.deepEqual(say(inBoth(found('cache2/0A1B', 'left'), found('cache2/0A1B', 'closed'))), []);
  const gone = { engine: 'firefox', where: 'cache2', kind: 'host', isNotAlways: false } as const;
  const once: Deviations = { ...nothing, gone: [{ ...gone, visit: 'left' }] };
  assert.equal(say(inBoth(once, once)).length, 1);
  assert.deepEqual(say(inBoth(once, nothing)), []);
});

test('a measurement is the same by its field, whatever it came to', () => {
  const measured = (sentence: string): Deviations => ({
    ...nothing,
    facts: [{ field: 'history.firefox.visits.left.listed', sentence }],
  });
  const [sentence] = say(inBoth(measured('5 was measured'), measured('6 was measured')));
  assert.equal(sentence, '5 was measured');
});
