import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { campaignText } from '../../src/model/campaigns.ts';
import './lib/collections.ts';

const { daysIn } = await import('../../src/views/campaign-days.ts');
const { feedOf } = await import('../../src/views/feed.ts');

const text = (days: [number: number, title: string][], reviewed = 'none') => ({
  data: campaignText.parse({
    title: 'Campaign',
    lead: 'A lead.',
    reviewed,
    days: days.map(([day, title]) => ({
      day,
      title,
      text: 'A text.',
      call: `Do ${title}.`,
      ...(day === 1 && { neighbour: 'Ask.', school: 'Hang up the numbers.' }),
    })),
  }),
});
const texts = {
  sr: text(
    [
      [3, 'treće'],
      [1, 'prvo'],
    ],
    'native',
  ),
  en: text([[1, 'first']]),
};
const shown = (locale: 'sr' | 'sq' | 'en') => daysIn(texts, '2026-12-30', locale);

describe('The days of a campaign', () => {
  it('have their dates from the first day, over the new year, in their order', () => {
    assert.deepEqual(
      shown('sr').map(({ number, date, title }) => [number, date, title]),
      [
        [1, '2026-12-30', 'prvo'],
        [3, '2027-01-01', 'treće'],
      ],
    );
  });

  it('fall back each by itself, with the review of the words that are shown', () => {
    assert.deepEqual(
      shown('en').map(({ title, textLocale, written, isReviewed }) => [
        title,
        textLocale,
        written,
        isReviewed,
      ]),
      [
        ['first', 'en', ['sr', 'en'], false],
        ['treće', 'sr', ['sr'], true],
      ],
    );
    assert.deepEqual(
      shown('sq').map(({ textLocale }) => textLocale),
      ['en', 'sr'],
    );
  });

  it('propose to those only for whom something is written, in one order', () => {
    assert.deepEqual(
      shown('sr').map(({ proposals }) => proposals.map(({ audience }) => audience)),
      [['school', 'neighbour'], []],
    );
  });
});

describe('The feed', () => {
  const campaign = {
    slug: 'winter',
    title: 'Campaign',
    lead: 'A lead.',
    textLocale: 'sr',
    checkedOn: '2026-11-22',
    standing: {
      current: { begins: '2026-12-30', ends: '2027-01-02' },
      state: 'during',
      dayNumber: 1,
      ended: undefined,
    },
  } as const;
  const feed = (locale: 'sr' | 'sq' | 'en', on: string) =>
    feedOf(locale, [{ ...campaign, days: shown(locale) }], on).map(({ id, date }) => [id, date]);
  const whole = ['/sr/campaigns/winter/', '2026-11-22'];
  const first = ['/sr/campaigns/winter/1/#2026', '2026-12-30'];

  it('has campaigns, and days once they have begun, the newest first', () => {
    assert.deepEqual(feed('sr', '2026-12-29'), [whole]);
    assert.deepEqual(feed('sr', '2026-12-31'), [first, whole]);
    assert.deepEqual(feed('sr', '2027-01-01')[0], ['/sr/campaigns/winter/3/#2026', '2027-01-01']);
  });

  it('has only what is written in its language', () => {
    assert.deepEqual(feed('en', '2027-01-02'), [['/en/campaigns/winter/1/#2026', '2026-12-30']]);
    assert.deepEqual(feed('sq', '2027-01-02'), []);
  });
});
