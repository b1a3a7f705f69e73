import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatPeriod } from '../../src/i18n/dates.ts';
import { campaignFacts } from '../../src/model/campaigns.ts';

const campaign = (begins: string, ends: string) => ({
  period: { begins, ends },
  sources: [{ url: 'https://example.org/' }],
  checked: { on: '2026-11-22', by: 'editor', how: 'sources' },
});

describe('A campaign', () => {
  it('may last a day, or over the new year', () => {
    for (const [begins, ends] of [
      ['2026-10-18', '2026-10-18'],
      ['2026-12-20', '2027-01-10'],
    ] as const) {
      assert.equal(campaignFacts.parse(campaign(begins, ends)).period.isYearly, false);
    }
  });

  it('does not end before it begins', () => {
    const { error } = campaignFacts.safeParse(campaign('2026-11-25', '2026-11-24'));
    assert.partialDeepStrictEqual(error?.issues, [
      {
        path: ['period', 'ends'],
        message: 'lies before the first day; correct one of the two',
      },
    ]);
  });

  it('is told with its days in the language’s own form, without the year where it comes back', () => {
    const once = { begins: '2026-11-25', ends: '2026-12-10', isYearly: false };
    // Intl puts thin spaces around the dash.
    const period: typeof formatPeriod = (...of) => formatPeriod(...of).replace(/\s/g, ' ');
    assert.equal(period('sr', once), '25. novembar – 10. decembar 2026.');
    assert.equal(period('sq', { ...once, isYearly: true }), '25 nëntor – 10 dhjetor');
    assert.equal(period('en', { ...once, ends: once.begins }), '25 November 2026');
    const newYear = { begins: '2026-12-25', ends: '2027-01-10', isYearly: false };
    assert.equal(period('sr', newYear), '25. decembar 2026. – 10. januar 2027.');
    assert.equal(period('sq', newYear), '25 dhjetor 2026 – 10 janar 2027');
  });
});
