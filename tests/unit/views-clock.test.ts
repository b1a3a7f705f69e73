import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { translator } from '../../src/i18n/index.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { today } from '../../src/model/clock.ts';
import './lib/collections.ts';

const { servicesPages } = await import('../../src/views/services.ts');
const { contactCards } = await import('../../src/views/contacts.ts');

const checkedOn = '2026-11-21';
const daysLater = (days: number) =>
  new Date(Date.parse(checkedOn) + days * 86_400_000).toISOString().slice(0, 10);

const setDay = (day: string) => {
  process.env.SITE_TODAY = day;
};

const kosovo = async () => {
  const [page] = await servicesPages('en');
  return { lines: page?.lines ?? [], others: page?.others ?? [] };
};

afterEach(() => {
  delete process.env.SITE_TODAY;
});

describe('The day of the build', () => {
  it('is today, unless SITE_TODAY says otherwise', () => {
    assert.equal(today(), new Date().toISOString().slice(0, 10));
    setDay('2027-03-01');
    assert.equal(today(), '2027-03-01');
  });

  it('is refused where it is no day', () => {
    for (const wrong of ['tomorrow', '2026-13-01', '1.3.2027']) {
      setDay(wrong);
      assert.throws(
        () => today(),
        /SITE_TODAY is ".+", which is not a day; write it as 2026-11-22/,
      );
    }
  });
});

describe('The services', () => {
  it('are confirmed or not on the day of the check', async () => {
    setDay(checkedOn);
    const { lines, others } = await kosovo();
    assert.deepEqual(
      new Set([...lines, ...others].map(({ status }) => status)),
      new Set(['confirmed', 'unconfirmed']),
    );
    assert.deepEqual([lines[0]?.id, lines[0]?.stateWords], ['xk-emergency', []]);
  });

  it('have all numbers to be re-checked after 100 days, the national line first', async () => {
    setDay(daysLater(100));
    const { lines, others } = await kosovo();
    assert.deepEqual(
      lines.filter(({ stateWords }) => !stateWords.join().includes('next check has passed')),
      [],
    );
    assert.deepEqual(
      lines.slice(0, 2).map(({ id, status }) => [id, status]),
      [
        ['xk-emergency', 'recheck'],
        ['xk-police', 'recheck'],
      ],
    );
    assert.ok(
      others.some(({ status }) => status === 'confirmed'),
      'offices have 180 days',
    );
    // Of a number whose check is due, nobody says that it is open.
    assert.deepEqual(
      lines.filter(({ certainTimes }) => certainTimes),
      [],
    );
  });

  it('have nothing confirmed after 200 days', async () => {
    setDay(daysLater(200));
    const { lines, others } = await kosovo();
    const all = [...lines, ...others];
    assert.deepEqual(
      all.filter(({ status }) => status === 'confirmed'),
      [],
    );
    assert.equal(lines[0]?.id, 'xk-emergency');
    assert.ok(all.every(({ isOverdue }) => isOverdue));
  });

  it('keep the police before an office whose check lasts longer', async () => {
    setDay(daysLater(100));
    const cards = await contactCards('sr', ['xk-police', 'xk-victim-protection-office']);
    assert.deepEqual(
      cards.map(({ id }) => id),
      ['xk-police', 'xk-victim-protection-office'],
    );
  });

  it('say so in every language, and send nobody from 112 to 112', async () => {
    setDay(daysLater(100));
    for (const locale of localeCodes) {
      const t = translator(locale);
      const ids = ['xk-emergency', 'xk-victims-helpline', 'rs-national-sos-line'];
      const [emergency, elsewhere, helpline] = await contactCards(locale, ids);
      assert.deepEqual(emergency?.stateWords, [t('contact.overdueElsewhere')]);
      assert.deepEqual(elsewhere?.stateWords, [t('contact.overdueElsewhere')]);
      assert.equal(helpline?.status, 'unconfirmed');
      assert.equal(helpline.stateWords.at(-1), t('contact.overdue'));
    }
  });
});
