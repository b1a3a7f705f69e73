import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recommendations } from '../../src/model/recommendations.ts';

const words = { sr: 'Reč', sq: 'Fjalë', en: 'Word' };
const sources = [{ url: 'https://example.org/' }];
const state = (on: string, fields = {}) => ({
  state: 'begun',
  on,
  about: words,
  sources,
  ...fields,
});
const recommendation = (id: string, ...states: unknown[]) => ({
  id,
  title: words,
  about: words,
  states,
});

const problems = (...all: unknown[]) =>
  (recommendations.safeParse(all).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );

describe('A recommendation', () => {
  it('has its states in the order of time', () => {
    assert.deepEqual(problems(recommendation('staff', state('2022'), state('2023-05'))), []);
    assert.deepEqual(problems(recommendation('staff', state('2023'), state('2022'))), [
      '0.states.1.on lies before the state above it (2023); put the oldest first, or correct the date',
    ]);
  });

  it('has a source for each of them, also where nothing was published', () => {
    const nothing = state('2026-11-22', { state: 'nothing', sources: [] });
    assert.deepEqual(problems(recommendation('staff', nothing)), [
      '0.states.0.sources has no source; add at least one, with its date if it has one',
    ]);
  });

  it('has at least one state, and a name that no other has', () => {
    assert.deepEqual(problems(recommendation('staff')), [
      '0.states has no state; add one, also where nothing was published',
    ]);
    assert.deepEqual(
      problems(recommendation('a', state('2022')), recommendation('a', state('2022'))),
      ['1.id is a, as another one is already; give each a name of its own'],
    );
  });
});
