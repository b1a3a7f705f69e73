import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eventsByTime, timeInWords } from '../../src/views/event-time.ts';

const on = '2026-11-22';
const days = (begins: string, ends = begins) => ({ begins, ends });

it('What is on or to come stands first, the next one first; what is over by year, the latest first', () => {
  const { coming, past } = eventsByTime(
    [
      days('2024-06-19'),
      days('2026-12-03'),
      days('2026-11-20', '2026-11-22'),
      days('2026-11-21'),
      days('2024-09-01'),
    ],
    on,
  );
  assert.deepEqual(
    coming.map(({ begins }) => begins),
    ['2026-11-20', '2026-12-03'],
  );
  assert.deepEqual(
    past.map(({ year, events }) => [year, ...events.map(({ begins }) => begins)]),
    [
      ['2026', '2026-11-21'],
      ['2024', '2024-09-01', '2024-06-19'],
    ],
  );
});

it('An event is on until the end of its last day', () => {
  assert.equal(eventsByTime([days(on)], on).coming.length, 1);
  assert.equal(eventsByTime([days(on)], '2026-11-23').coming.length, 0);
});

it('When it is, is said in the words of the language, with the time where it is known', () => {
  const one = { ...days('2026-12-03'), time: undefined };
  assert.deepEqual(timeInWords('en', one), ['3 December 2026']);
  assert.deepEqual(timeInWords('en', { ...one, time: '10:00' }), [
    '3 December 2026, beginning at 10:00',
  ]);
  assert.deepEqual(timeInWords('sr', { ...one, time: '10:00-13:00' }), [
    '3. decembar 2026. od 10:00 do 13:00',
  ]);
  assert.deepEqual(timeInWords('sq', { ...one, time: '10:00-13:00' }), [
    '3 dhjetor 2026, nga ora 10:00 deri në orën 13:00',
  ]);
  const several = timeInWords('en', { ...days('2026-12-03', '2026-12-05'), time: '10:00' });
  assert.equal(several.length, 2);
  assert.equal(several[1], '3 December 2026, beginning at 10:00');
});
