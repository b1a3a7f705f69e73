import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indicatorSchema } from '../../src/model/indicators.ts';

const words = { sr: 'Reč', sq: 'Fjalë', en: 'Word' };
const sources = [{ url: 'https://example.org/' }];
const of = (on: string, value = 1) => ({ on, value });

const problems = (...values: unknown[]) => {
  const given = indicatorSchema.safeParse({
    name: words,
    unit: words,
    about: words,
    places: ['gjilan'],
    values,
    sources,
    checked: { on: '2026-11-22', by: 'editor', how: 'sources' },
  });
  return (given.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`);
};

describe('An indicator', () => {
  it('may have no values, or several over time', () => {
    assert.deepEqual(problems(), []);
    assert.deepEqual(problems({ points: [of('2019'), of('2019-06'), of('2023')], sources }), []);
  });

  it('has no values without their source', () => {
    assert.deepEqual(problems({ points: [of('2019')], sources: [] }), [
      'values.0.sources has no source; add at least one, with its date if it has one',
    ]);
  });

  it('has its values in the order of time, each date once', () => {
    for (const later of ['2018', '2019']) {
      assert.deepEqual(problems({ points: [of('2019'), of(later)], sources }), [
        'values.0.points.1.on is not after the one above it (2019); put the oldest first, each date once',
      ]);
    }
  });

  it('has a place once, and only where it is to be measured', () => {
    const values = (place: string) => ({ place, points: [of('2019')], sources });
    assert.deepEqual(problems(values('gjilan'), values('gjilan')), [
      'values.1.place has values above already; add these to them',
    ]);
    assert.deepEqual(problems(values('peja')), [
      'values.0.place is not among the places to be measured; add it there, or choose another one',
    ]);
  });
});
