import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { completeCodes, type Locale } from '../../src/i18n/locales.ts';
import { calendar, calendarText } from '../../src/kit/calendar.ts';
import type { Kit } from '../../src/views/kit.ts';
import { inTimeZone, sampleKit } from './lib/sample-kit.ts';

const zones = ['UTC', 'Europe/Belgrade', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kabul'];

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

const calendarOf = (change: Partial<Kit['campaign']> = {}, locale: Locale = 'en') =>
  calendarText(locale, [sampleKit(change, locale).campaign]);

describe('The calendar of a campaign', () => {
  it('has its days as whole days, in every time zone', async () => {
    for (const zone of zones) {
      const days = await inTimeZone(zone, () =>
        eventsOf(calendarOf()).map(({ startDate, endDate }) => [
          startDate.isDate,
          startDate.toString(),
          endDate.toString(),
        ]),
      );
      assert.deepEqual(
        days,
        [
          [true, '2026-11-25', '2026-11-26'],
          [true, '2026-11-29', '2026-11-30'],
        ],
        zone,
      );
    }
  });

  it('has the same bytes in every time zone', async () => {
    const made = new Set<string>();
    for (const zone of zones) made.add(await inTimeZone(zone, () => calendarOf({}, 'sr')));
    assert.equal(made.size, 1);
  });

  it('says nothing of what its days are about', () => {
    const neutral = {
      sr: ['Važan dan: 1 od 16', 'Važan dan: 5 od 16'],
      sq: ['Ditë e rëndësishme: 1 nga 16', 'Ditë e rëndësishme: 5 nga 16'],
      en: ['Important day: 1 of 16', 'Important day: 5 of 16'],
    };
    for (const locale of completeCodes) {
      const text = calendarOf({}, locale);
      assert.deepEqual(
        eventsOf(text).map(({ summary }) => summary),
        neutral[locale],
      );
      assert.doesNotMatch(text, /violence|16-days|oslonac|example|campaign|ical-generator|listen/i);
      assert.doesNotMatch(text, /^(DESCRIPTION|URL|LOCATION|ORGANIZER|CREATED|LAST-MODIFIED)/m);
    }
  });

  it('is one event over the whole time where the campaign has no days', () => {
    const [event, ...others] = eventsOf(calendarOf({ days: [] }));
    assert.equal(others.length, 0);
    assert.equal(event?.startDate.toString(), '2026-11-25');
    assert.equal(event.endDate.toString(), '2026-12-11');
    assert.equal(event.summary, 'Important day');
  });

  it('knows each day again in another language, and in another year as another', () => {
    const ids = (text: string) => eventsOf(text).map(({ uid }) => uid);
    const next = sampleKit().campaign.standing;
    const current = { begins: '2027-11-25', ends: '2027-12-10' };
    assert.deepEqual(ids(calendarOf({}, 'sq')), ids(calendarOf({}, 'en')));
    assert.equal(new Set(ids(calendarOf())).size, 2);
    const later = ids(calendarOf({ standing: { ...next, current } }));
    assert.ok(ids(calendarOf()).every((id) => !later.includes(id)));
  });

  it('is stamped with the day of the check, keeps nobody busy, and is asked for once a day', () => {
    const text = calendarOf();
    assert.match(text, /^DTSTAMP:20261122T000000Z\r$/m);
    assert.equal(text.match(/^TRANSP:TRANSPARENT\r$/gm)?.length, 2);
    assert.match(text, /^REFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r$/m);
  });

  it('has lines that every program reads', async () => {
    const [file] = calendar(sampleKit({}, 'sr'));
    const bytes = Buffer.from((await file?.make()) ?? []);
    const lines = bytes.toString('utf8').split('\r\n');
    assert.equal(lines.pop(), '', 'the last line ends too');
    for (const line of lines) {
      assert.doesNotMatch(line, /[\r\n]/);
      assert.ok(Buffer.byteLength(line) <= 75, line);
    }
  });
});
