import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { daysAfter, daysOf, standing } from '../../src/model/period.ts';

const sixteen = { begins: '2026-11-25', ends: '2026-12-10' };
const yearly = { ...sixteen, isYearly: true };
const once = { ...sixteen, isYearly: false };
const nextYear = { begins: '2027-11-25', ends: '2027-12-10' };

describe('Days', () => {
  it('are counted with the first and the last, over the end of a year and a leap day', () => {
    assert.equal(daysOf(sixteen), 16);
    assert.equal(daysOf({ begins: '2026-10-18', ends: '2026-10-18' }), 1);
    assert.equal(daysOf({ begins: '2027-12-31', ends: '2028-01-01' }), 2);
    assert.equal(daysOf({ begins: '2028-02-28', ends: '2028-03-01' }), 3);
  });

  it('follow each other whatever the clocks do', () => {
    assert.equal(daysAfter('2026-12-31', 1), '2027-01-01');
    assert.equal(daysAfter('2028-02-28', 1), '2028-02-29');
    assert.equal(daysAfter('2026-03-28', 2), '2026-03-30');
    assert.equal(daysAfter('2026-01-01', -1), '2025-12-31');
  });
});

describe('A campaign of every year', () => {
  const at = (today: string) => standing(yearly, today);

  it('is to come until the day before its first', () => {
    const before = { current: sixteen, state: 'before', dayNumber: undefined, ended: undefined };
    assert.deepEqual(at('2026-01-01'), before);
    assert.deepEqual(at('2026-11-24'), before);
  });

  it('is on from its first day to its last', () => {
    for (const [today, dayNumber] of [
      ['2026-11-25', 1],
      ['2026-11-29', 5],
      ['2026-12-10', 16],
    ] as const) {
      assert.deepEqual(at(today), {
        current: sixteen,
        state: 'during',
        dayNumber,
        ended: undefined,
      });
    }
  });

  it('has just ended and comes again from the day after its last, until the new year', () => {
    const ended = { current: nextYear, state: 'before', dayNumber: undefined, ended: sixteen };
    assert.deepEqual(at('2026-12-11'), ended);
    assert.deepEqual(at('2026-12-31'), ended);
    assert.deepEqual(at('2027-01-01'), { ...ended, ended: undefined });
  });

  it('opens by itself years later', () => {
    assert.deepEqual(at('2031-11-26'), {
      current: { begins: '2031-11-25', ends: '2031-12-10' },
      state: 'during',
      dayNumber: 2,
      ended: undefined,
    });
  });

  it('was not held before its first time', () => {
    const later = { begins: '2027-03-01', ends: '2027-03-05', isYearly: true };
    for (const today of ['2024-03-02', '2026-03-02', '2026-12-03']) {
      assert.deepEqual(standing(later, today), {
        current: { begins: '2027-03-01', ends: '2027-03-05' },
        state: 'before',
        dayNumber: undefined,
        ended: undefined,
      });
    }
    assert.deepEqual(standing(later, '2027-03-06').ended?.ends, '2027-03-05');
  });
});

describe('A campaign over the new year', () => {
  const winter = { begins: '2026-12-20', ends: '2027-01-10', isYearly: true };

  it('counts on in January', () => {
    assert.equal(standing(winter, '2026-12-31').dayNumber, 12);
    const { current, dayNumber } = standing(winter, '2027-01-10');
    assert.deepEqual([current, dayNumber], [{ begins: '2026-12-20', ends: '2027-01-10' }, 22]);
  });

  it('has ended in January, and comes again in December', () => {
    const { current, state, ended } = standing(winter, '2027-01-11');
    assert.deepEqual(
      [current.begins, state, ended],
      ['2027-12-20', 'before', { begins: '2026-12-20', ends: '2027-01-10' }],
    );
  });
});

describe('A campaign on a leap day', () => {
  const leap = { begins: '2028-02-29', ends: '2028-02-29', isYearly: true };

  it('is held on 1 March where there is none', () => {
    assert.equal(standing(leap, '2028-02-29').dayNumber, 1);
    assert.equal(standing(leap, '2029-02-28').state, 'before');
    assert.equal(standing(leap, '2029-03-01').dayNumber, 1);
    assert.equal(standing(leap, '2032-02-29').dayNumber, 1);
  });
});

describe('A campaign that is held once', () => {
  it('is over for good after its last day', () => {
    assert.equal(standing(once, '2026-11-24').state, 'before');
    assert.equal(standing(once, '2026-12-10').dayNumber, 16);
    for (const today of ['2026-12-11', '2027-11-26']) {
      assert.deepEqual(standing(once, today), {
        current: sixteen,
        state: 'after',
        dayNumber: undefined,
        ended: undefined,
      });
    }
  });
});
