import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localeCodes, type Locale } from '../../src/i18n/locales.ts';
import { standing } from '../../src/model/period.ts';
import { campaignState, soonestFirst } from '../../src/views/campaign-state.ts';

const sixteen = { begins: '2026-11-25', ends: '2026-12-10', isYearly: true };
const july = { begins: '2026-07-30', ends: '2026-07-30', isYearly: true };

const said = (locale: Locale, period: typeof sixteen, today: string) => {
  const { first, more } = campaignState(locale, standing(period, today), today);
  return [first, ...more];
};

describe('A campaign says where it stands', () => {
  it('before, with the days that are left and the day they are counted from', () => {
    assert.deepEqual(said('en', sixteen, '2026-11-22'), [
      'It begins on 25 November 2026 and lasts until 10 December 2026.',
      '22 November 2026: 3 days until it begins.',
    ]);
    assert.deepEqual(said('sq', sixteen, '2026-11-24'), [
      'Fillon më 25 nëntor 2026 dhe zgjat deri më 10 dhjetor 2026.',
      '24 nëntor 2026: edhe 1 ditë deri në fillim.',
    ]);
  });

  it('with the plural forms of Serbian', () => {
    const countdown = (today: string) => said('sr', sixteen, today)[1];
    assert.equal(countdown('2026-11-24'), '24. novembar 2026. Do početka je još 1 dan.');
    assert.equal(countdown('2026-11-22'), '22. novembar 2026. Do početka su još 3 dana.');
    assert.equal(countdown('2026-11-20'), '20. novembar 2026. Do početka je još 5 dana.');
    assert.equal(countdown('2026-11-04'), '4. novembar 2026. Do početka je još 21 dan.');
  });

  it('and counts no days down that are months away', () => {
    assert.equal(said('en', sixteen, '2026-08-17').length, 2);
    assert.equal(said('en', sixteen, '2026-08-16').length, 1);
  });

  it('during, with the day that it was built on', () => {
    assert.deepEqual(said('en', sixteen, '2026-11-29'), [
      '29 November 2026: today is day 5 of 16.',
      'It lasts until 10 December 2026.',
    ]);
    assert.equal(said('sr', sixteen, '2026-11-29')[0], '29. novembar 2026. Danas je 5. dan od 16.');
    assert.equal(
      said('sq', sixteen, '2026-12-10')[0],
      '10 dhjetor 2026: sot është dita 16 nga 16.',
    );
  });

  it('just ended, and when it comes again', () => {
    assert.deepEqual(said('en', sixteen, '2026-12-11'), [
      'It comes again from 25 November 2027 to 10 December 2027.',
      'It ended on 10 December 2026.',
    ]);
  });

  it('over for good', () => {
    const over = { ...sixteen, isYearly: false };
    assert.deepEqual(said('en', over, '2026-12-11'), ['It ended on 10 December 2026.']);
  });

  it('of one day', () => {
    assert.equal(said('en', july, '2026-07-01')[0], 'It will be on 30 July 2026.');
    assert.deepEqual(said('en', july, '2026-07-30'), ['30 July 2026: it is today.']);
    assert.deepEqual(said('sr', july, '2026-07-31'), [
      'Sledeći put: 30. jul 2027.',
      'Bila je ovog dana: 30. jul 2026.',
    ]);
    const once = { ...july, isYearly: false };
    assert.deepEqual(said('sq', once, '2026-08-01'), ['Ishte më 30 korrik 2026.']);
  });

  it('with a date in every sentence that the next day would make untrue', () => {
    const days = ['2026-11-22', '2026-11-25', '2026-12-10', '2026-12-11', '2027-01-01'];
    for (const locale of localeCodes) {
      for (const today of days) {
        for (const sentence of said(locale, sixteen, today)) assert.match(sentence, /202[67]/);
      }
    }
  });
});

describe('Campaigns in a list', () => {
  it('stand by what is on, then by what comes soonest, what is over last', () => {
    const campaign = (name: string, begins: string, ends: string, isYearly = true) => ({
      name,
      standing: standing({ begins, ends, isYearly }, '2026-11-29'),
    });
    const listed = soonestFirst([
      campaign('long over', '2025-05-01', '2025-05-01', false),
      campaign('july', '2026-07-30', '2026-07-30'),
      campaign('just over', '2026-11-28', '2026-11-28', false),
      campaign('december', '2026-12-18', '2026-12-18'),
      campaign('on', '2026-11-25', '2026-12-10'),
    ]);
    assert.deepEqual(
      listed.map(({ name }) => name),
      ['on', 'december', 'july', 'just over', 'long over'],
    );
  });
});
