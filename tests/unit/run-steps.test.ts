import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { progress } from '../../tools/test/progress.ts';
import { countReport } from '../../tools/test/playwright.ts';
import { runSteps, type Step } from '../../tools/test/steps.ts';
import { countTap } from '../../tools/test/unit.ts';

const step = (name: string, passed: number, failed: number): Step => ({
  name,
  run: () => Promise.resolve({ passed, failed, output: `output of ${name}` }),
});

test('a step that fails is shown in full and does not stop the next', async () => {
  const lines: string[] = [];
  const total = await runSteps([step('one', 1, 1), step('two', 2, 0)], (line) => lines.push(line));
  assert.deepEqual(total, { passed: 3, failed: 1 });
  assert.deepEqual(
    lines.map((line) => line.replace(/\(.+\)/, '')),
    ['… one', 'output of one', '✗ one: 1 passed, 1 failed ', '… two', '✓ two: 2 passed, 0 failed '],
  );
});

test('what needs a step that failed is not run and counts as failed', async () => {
  const build = step('build', 0, 1);
  const total = await runSteps([build, { ...step('site', 9, 0), needs: build }], () => undefined);
  assert.deepEqual(total, { passed: 0, failed: 2 });
});

test('lanes run side by side, the steps of a lane one after another', async () => {
  const order: string[] = [];
  const waiting = (name: string, turns: number): Step => ({
    ...step(name, 1, 0),
    run: async () => {
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      order.push(name);
      return { passed: 1, failed: 0, output: '' };
    },
  });
  const lanes = [[waiting('slow', 50), waiting('after slow', 0)], [waiting('quick', 1)]];
  const total = await runSteps([lanes, waiting('last', 0)], () => undefined);
  assert.deepEqual(order, ['quick', 'slow', 'after slow', 'last']);
  assert.deepEqual(total, { passed: 4, failed: 0 });
});

test('a step that breaks counts as one failure', async () => {
  const broken: Step = { name: 'broken', run: () => Promise.reject(new Error('why')) };
  assert.deepEqual(await runSteps([broken], () => undefined), { passed: 0, failed: 1 });
});

test('the counts of Node’s tests are read, and none at all is a failure', () => {
  const report = '# tests 5\n# pass 3\n# fail 1\n# cancelled 1\n';
  assert.deepEqual(countTap(report), { passed: 3, failed: 2 });
  assert.deepEqual(countTap('# tests 0\n# pass 0\n# fail 0\n'), { passed: 0, failed: 1 });
});

test('the counts of the browser’s tests are read, and no report is a failure', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'site.json');
  const notTested: string[] = [];
  assert.deepEqual(countReport(file), { passed: 0, failed: 1, notTested });
  const stats = { expected: 7, unexpected: 1, flaky: 0 };
  writeFileSync(file, JSON.stringify({ stats, errors: [] }));
  assert.deepEqual(countReport(file), { passed: 7, failed: 1, notTested });
  writeFileSync(file, JSON.stringify({ stats: { ...stats, unexpected: 0 }, errors: [{}] }));
  assert.deepEqual(countReport(file), { passed: 7, failed: 1, notTested });
});

test('what the browser’s tests left out is told with its reason, once', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'visual.json');
  const annotations = [{ type: 'skip', description: 'there is nothing to compare with' }];
  const specs = [
    { tests: [{ status: 'skipped', annotations }] },
    { tests: [{ status: 'skipped', annotations }] },
    { tests: [{ status: 'expected', annotations: [] }] },
  ];
  const stats = { expected: 1, unexpected: 0, flaky: 0 };
  writeFileSync(file, JSON.stringify({ stats, errors: [], suites: [{ suites: [{ specs }] }] }));
  const counts = countReport(file);
  const lines: string[] = [];
  const run = () => Promise.resolve({ ...counts, output: '' });
  assert.deepEqual(await runSteps([{ name: 'one', run }], (line) => lines.push(line)), {
    passed: 1,
    failed: 0,
  });
  assert.equal(lines.at(-1), '  not tested: 2 ×: there is nothing to compare with');
});

test('how far the browser’s tests are is said now and then', () => {
  const lines: string[] = [];
  const read = progress((line) => lines.push(line), 2);
  read('\nRunning 5 tests using 2 workers\n\n  ✓  1 a.spec.ts:2:1 › one (8ms)\n  ✘  2 a.sp');
  assert.deepEqual(lines, []);
  read('ec.ts:3:1 › two (3ms)\n  -  3 a.spec.ts:4:1 › three\n  ok 4 a.spec.ts:5:1 › four (1ms)\n');
  read('  ✓  5 a.spec.ts:6:1 › five (8ms)\n\n  1) a.spec.ts:3:1 › two ─────\n  1 failed\n');
  assert.deepEqual(lines, ['  2 of 5 tests', '  4 of 5 tests']);
});
