import assert from 'node:assert/strict';
import test from 'node:test';
import type { Engine } from '../../src/model/measured.ts';
import { compareClasses, sayGone, sayUnexplained } from '../../tools/traces/compare-classes.ts';
import { readDocumented } from '../../tools/traces/documented.ts';
import { classesOf } from '../../tools/traces/trace-class.ts';

const page = (...rows: string[]) =>
  [
    '# Traces',
    '| Visit | What |',
    '## Chromium',
    '| Where   | What | After which visits | Who sees it | Why it stays |',
    '| ------- | --- | --- | --- | --- |',
    ...rows,
    '## What was avoided',
    '| A table | of its own |',
  ].join('\n');

const find = (where: string, kind: 'path' | 'host' | 'text') => ({
  where,
  kind,
  file: 'Default/History',
  words: '/en/guides/shelter/',
});

test('a row explains what stays after each of its visits', () => {
  const classes = readDocumented(
    page('| `History › urls` | path, title | left, notes | all | so |'),
  );
  assert.deepEqual(
    classes.map(({ where, kind, visit }) => [where, kind, visit]),
    [
      ['History › urls', 'path', 'left'],
      ['History › urls', 'title', 'left'],
      ['History › urls', 'path', 'notes'],
      ['History › urls', 'title', 'notes'],
    ],
  );
  const all = readDocumented(page('| `Cache` | host | all (not always) | all | so |'));
  assert.deepEqual(
    all.map(({ visit, isNotAlways }) => [visit, isNotAlways]),
    ['left', 'closed', 'withoutJavaScript', 'notes'].map((visit) => [visit, true]),
  );
});

test('a row that cannot be understood is named with its line', () => {
  const faults: [string, RegExp][] = [
    ['| History | path | left | all | so |', /traces\.md:6: "History" is no place/],
    ['| `History` | text | left | all | so |', /6: "text" cannot be explained; there are title/],
    ['| `History` | path | yesterday | all | so |', /6: "yesterday" is no visit; there are left/],
    ['| `History` | path | left | all |  |', /6: has not five cells with something in each/],
    ['| `History` | path | left | all | so | more |', /6: has not five cells/],
  ];
  for (const [row, message] of faults) assert.throws(() => readDocumented(page(row)), message);
});

test('what is seen and not explained is a fault, with the file and what was found', () => {
  const seen = classesOf('chromium', 'left', [find('History › urls', 'path')]);
  assert.deepEqual(sayUnexplained(compareClasses(seen, [], ['chromium']).unexplained), [
    'chromium (left): History › urls holds an address, and docs/traces.md does not explain it: “/en/guides/shelter/” in Default/History',
  ]);
});

test('what is explained and not seen is a fault, unless it is not always so', () => {
  const explained = (visits: string) =>
    readDocumented(page(`| \`History › urls\` | path | ${visits} | all | so |`));
  const gone = (visits: string, engine: Engine = 'chromium') =>
    sayGone(compareClasses([], explained(visits), [engine]).gone);
  assert.deepEqual(gone('left, closed'), [
    'chromium (left, closed): History › urls holds an address no longer; mend docs/traces.md',
  ]);
  assert.deepEqual(gone('left (not always)'), []);
  // A browser that was not there was not looked at.
  assert.deepEqual(gone('left', 'firefox'), []);
});

test('an address says what the site’s name in it would', () => {
  const finds = [find('History', 'host'), find('History', 'path'), find('Cache', 'host')];
  assert.deepEqual(
    classesOf('chromium', 'left', finds).map(({ where, kind }) => [where, kind]),
    [
      ['History', 'path'],
      ['Cache', 'host'],
    ],
  );
});
