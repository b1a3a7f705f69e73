import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { eventsCalendarText, type CalendarEvent } from '../../src/kit/events-calendar.ts';
import { inTimeZone } from './lib/sample-kit.ts';

const sample: CalendarEvent = {
  id: 'round-table',
  name: 'Round table on standards',
  begins: '2026-12-03',
  ends: '2026-12-03',
  time: undefined,
  where: undefined,
  place: undefined,
  checkedOn: '2026-11-22',
};

const textOf = (change: Partial<CalendarEvent> = {}) =>
  eventsCalendarText('en', [{ ...sample, ...change }]);

const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

const timesOf = (change: Partial<CalendarEvent>) => {
  const [event] = read(textOf(change));
  return [event?.startDate.toString(), event?.endDate.toString()];
};

describe('The calendar of events', () => {
  it('has whole days where no source says the time, and where there are several', () => {
    assert.deepEqual(timesOf({}), ['2026-12-03', '2026-12-04']);
    assert.deepEqual(timesOf({ ends: '2026-12-05' }), ['2026-12-03', '2026-12-06']);
    assert.deepEqual(timesOf({ ends: '2026-12-05', time: '10:00' }), ['2026-12-03', '2026-12-06']);
  });

  it('has the time as it is in Kosovo, in winter and in summer, wherever it is built', async () => {
    const both = () => [
      ...timesOf({ time: '10:00-13:30' }),
      ...timesOf({ time: '10:00', begins: '2026-07-01', ends: '2026-07-01' }),
    ];
    for (const zone of ['UTC', 'America/Los_Angeles', 'Asia/Kabul']) {
      assert.deepEqual(
        await inTimeZone(zone, both),
        [
          '2026-12-03T09:00:00Z',
          '2026-12-03T12:30:00Z',
          ...Array<string>(2).fill('2026-07-01T08:00:00Z'),
        ],
        zone,
      );
    }
  });

  it('says the name and the place, and nothing of where it was found', () => {
    const place = { href: '/en/places/prishtina/', label: 'Prishtina', textLocale: 'en' as const };
    const text = textOf({ where: 'Hotel, first floor', place });
    const [event] = read(text);
    assert.equal(event?.summary, 'Round table on standards');
    assert.equal(event.location, 'Hotel, first floor, Prishtina');
    assert.doesNotMatch(text, /round-table|oslonac|violence|ical-generator|places/i);
    assert.doesNotMatch(text, /^(DESCRIPTION|URL|ORGANIZER|CREATED|LAST-MODIFIED)/m);
    assert.doesNotMatch(textOf(), /^LOCATION/m);
    assert.match(text, /^DTSTAMP:20261122T000000Z\r$/m);
  });

  it('knows an event again in another language, and each as another one', () => {
    const two = [sample, { ...sample, id: 'other' }];
    const ids = (locale: 'sr' | 'sq') =>
      read(eventsCalendarText(locale, two)).map(({ uid }) => uid);
    assert.deepEqual(ids('sr'), ids('sq'));
    assert.equal(new Set(ids('sr')).size, 2);
  });

  it('is a calendar without events too', () => {
    assert.deepEqual(read(eventsCalendarText('sq', [])), []);
  });
});
