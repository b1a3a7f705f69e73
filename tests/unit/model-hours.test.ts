import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localeCodes } from '../../src/i18n/locales.ts';
import { certainTimes, hoursProblem, readOpening } from '../../src/model/hours.ts';
import { openNow } from '../../src/model/open-now.ts';
import type { Status } from '../../src/model/status.ts';
import { hoursInWords } from '../../src/views/hours.ts';
import { copyContent } from './lib/content-copy.ts';

/** Whether it is open where that is certain; both halves of the answer, as the site puts them together. */
const isOpen = (hours: string[], status: Status, instant: string) => {
  const times = certainTimes(hours, status);
  return times && openNow(times, new Date(instant));
};

describe('Opening hours', () => {
  it('are read', () => {
    assert.deepEqual(readOpening('Mo-Fr 08:00-16:00'), {
      days: [0, 1, 2, 3, 4],
      from: '08:00',
      to: '16:00',
    });
    assert.deepEqual(readOpening('Mo,We-Th 09:00-24:00')?.days, [0, 2, 3]);
    assert.deepEqual(readOpening('Sa-Mo 09:00-12:00')?.days, [0, 5, 6]);
    assert.equal(readOpening('24/7'), undefined);
  });

  for (const right of ['24/7', 'Mo-Fr 08:00-16:00', 'Su 10:00-12:00', 'Mo-Su 22:00-06:00']) {
    it(`may be ${right}`, () => {
      assert.equal(hoursProblem(right), undefined);
    });
  }

  for (const [wrong, reason] of [
    ['weekdays 8-16', /is "weekdays 8-16"; write days and times as Mo-Fr 08:00-16:00/],
    ['Mo-Fr 8:00-16:00', /write days and times as/],
    ['Mon-Fri 08:00-16:00', /names the day "Mon"; write Mo, Tu, We/],
    ['Mo-We-Fr 08:00-16:00', /two hyphens in "Mo-We-Fr"/],
    ['Mo-Fr 08:00-25:00', /has the time "25:00"; write it from 00:00 to 24:00/],
    ['Mo-Su 08:00-08:00', /begins and ends at the same time; write 24\/7/],
  ] as const) {
    it(`cannot be ${wrong}`, () => {
      assert.match(hoursProblem(wrong) ?? '', reason);
    });
  }

  it('that are wrong stop the content check with their file and line', () => {
    using content = copyContent();
    content.change('services/xk-emergency.yml', (text) => text.replace('24/7', 'Mo-Fr 8-16'));
    content.change('services/rs-national-sos-line.yml', (text) =>
      text.replace('  - 24/7', '  - 24/7\n  - Mo-Fr 08:00-16:00'),
    );
    const problems = content.problems().join('\n');
    assert.match(problems, /xk-emergency\.yml – hours\.0 – is "Mo-Fr 8-16"; write/);
    assert.match(problems, /rs-national-sos-line\.yml – hours – say 24\/7 and other hours too/);
  });
});

describe('Whether a contact is open', () => {
  it('is certain by day and night', () => {
    assert.equal(isOpen(['24/7'], 'confirmed', '2026-12-25T03:00:00Z'), true);
  });

  it('follows the clock of the place, in winter and in summer', () => {
    const hours = ['Mo-Su 18:00-22:00'];
    assert.equal(isOpen(hours, 'confirmed', '2026-12-01T16:59:00Z'), false);
    assert.equal(isOpen(hours, 'confirmed', '2026-12-01T17:00:00Z'), true);
    assert.equal(isOpen(hours, 'confirmed', '2026-12-01T21:00:00Z'), false);
    assert.equal(isOpen(hours, 'confirmed', '2026-07-01T16:00:00Z'), true);
  });

  it('is right past midnight', () => {
    const hours = ['Mo-Su 22:00-06:00'];
    assert.equal(isOpen(hours, 'confirmed', '2026-12-01T23:30:00Z'), true);
    assert.equal(isOpen(hours, 'confirmed', '2026-12-01T04:59:00Z'), true);
    assert.equal(isOpen(hours, 'confirmed', '2026-12-01T05:00:00Z'), false);
    assert.equal(isOpen(['Mo-Su 00:00-24:00'], 'confirmed', '2026-12-01T23:00:00Z'), true);
  });

  it('is not known where hours are not, or not on every day, or the contact is in doubt', () => {
    const instant = '2026-12-01T10:00:00Z';
    assert.equal(isOpen([], 'confirmed', instant), undefined);
    assert.equal(isOpen(['Mo-Fr 08:00-16:00'], 'confirmed', instant), undefined);
    assert.equal(isOpen(['Mo-Su 08:00-16:00', 'Sa 18:00-20:00'], 'confirmed', instant), undefined);
    assert.equal(isOpen(['24/7'], 'unconfirmed', instant), undefined);
    assert.equal(isOpen(['24/7'], 'recheck', instant), undefined);
  });
});

describe('Hours in words', () => {
  it('stand in every language', () => {
    const hours = ['24/7', 'Mo-Su 18:00-22:00', 'Mo-Fr 08:00-16:00', 'Mo,We 09:00-12:00'];
    const said = Object.fromEntries(localeCodes.map((code) => [code, hoursInWords(code, hours)]));
    assert.deepEqual(said, {
      sr: [
        'Danju i noću',
        'Radno vreme: svakog dana 18:00–22:00',
        'Radno vreme: ponedeljak–petak 08:00–16:00',
        'Radno vreme: ponedeljak, sreda 09:00–12:00',
      ],
      sq: [
        'Ditë e natë',
        'Orari: çdo ditë 18:00–22:00',
        'Orari: e hënë–e premte 08:00–16:00',
        'Orari: e hënë, e mërkurë 09:00–12:00',
      ],
      en: [
        'Day and night',
        'Hours: every day 18:00–22:00',
        'Hours: Monday–Friday 08:00–16:00',
        'Hours: Monday, Wednesday 09:00–12:00',
      ],
      bs: [
        'Danju i noću',
        'Radno vrijeme: svakog dana 18:00–22:00',
        'Radno vrijeme: ponedjeljak–petak 08:00–16:00',
        'Radno vrijeme: ponedjeljak, srijeda 09:00–12:00',
      ],
      tr: [
        'Gece gündüz',
        'Çalışma saatleri: her gün 18:00–22:00',
        'Çalışma saatleri: Pazartesi–Cuma 08:00–16:00',
        'Çalışma saatleri: Pazartesi, Çarşamba 09:00–12:00',
      ],
    });
  });
});
