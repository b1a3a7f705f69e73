import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isOutdated } from '../../src/views/outdated.ts';

const on = '2026-11-22';

it('What is of a year ago to the day is not outdated yet; a day more, and it is', () => {
  assert.equal(isOutdated('2025-11-22', on), false);
  assert.equal(isOutdated('2025-11-21', on), true);
});

it('What is known by its month or year only counts as of its last day', () => {
  assert.equal(isOutdated('2025-11', on), false);
  assert.equal(isOutdated('2025-10', on), true);
  assert.equal(isOutdated('2025', on), false);
  assert.equal(isOutdated('2024', on), true);
});
