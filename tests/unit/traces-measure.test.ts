import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { measuredSchema, visitNames } from '../../src/model/measured.ts';
import { compareMeasured, measuredVisit, ofOtherVersions } from '../../tools/traces/measure.ts';

const written = () =>
  measuredSchema.parse(JSON.parse(readFileSync('content/measured/leaving.json', 'utf8'))).history;

test('the facts of a visit are made of the history’s rows and of what stayed', () => {
  const visit = measuredVisit({
    version: '1',
    titles: ['Shelter – Oslonac'],
    rows: [
      { url: 'https://ours/a/', title: 'Shelter – Oslonac', isListed: false },
      { url: 'https://ours/b/', title: 'Notes', isListed: true },
    ],
    finds: [{ where: 'History › urls', kind: 'path', file: 'History', words: '/a/' }],
  });
  assert.deepEqual(visit, {
    listed: 1,
    titlesListed: false,
    hidden: 1,
    textKept: false,
    hostKept: true,
  });
});

test('a measurement that differs says in which field', () => {
  const now = written();
  now.chromium.visits.left.listed += 1;
  const [only, ...others] = compareMeasured(now, written());
  assert.match(
    only?.sentence ?? '',
    /leaving\.json, history\.chromium\.visits\.left\.listed: \d+ is written there, \d+ was measured/,
  );
  assert.deepEqual(others, []);
});

test('another version or day is no difference, nor a browser that was not measured', () => {
  const now = written();
  now.chromium.version = '999';
  now.chromium.on = '2027-01-01';
  assert.deepEqual(compareMeasured(now, written()), []);
  assert.deepEqual(compareMeasured({}, written()), []);
  // What is documented and no longer seen is then a hint and no fault.
  assert.deepEqual(ofOtherVersions(now, written()), ['chromium']);
});

test('what was measured keeps what the site promises: no text stays, and nothing in a private window', () => {
  for (const { visits } of Object.values(written())) {
    for (const name of visitNames) assert.equal(visits[name].textKept, false);
    assert.equal(visits.private.hostKept, false);
  }
});
