import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prepare } from '../../cms/save/prepare.ts';
import { translationFaults } from '../../tools/content/translations.ts';
import { model } from '../../src/model/index.ts';

const day = (number: number) => ({ day: number, title: 'A', text: 'A b.', call: 'C d.' });
const text = { title: 'Naslov', lead: 'Uvod.', reviewed: 'none', keywords: [], body: 'Tekst.' };
const facts = {
  period: { begins: '2027-03-01', ends: '2027-03-07' },
  sources: [{ url: 'https://example.org/' }],
  checked: { on: '2026-11-21', by: 'editor', how: 'sources' },
};
const sr = (...numbers: number[]) => ({ ...text, ...facts, days: numbers.map(day) });
const sq = (...numbers: number[]) => ({ ...text, days: numbers.map(day) });

const file = (name: string, data: unknown) => ({
  file: `content/campaigns/${name}.mdx`,
  name,
  data,
  body: 'a',
  source: '',
});

describe('A campaign’s translation', () => {
  it('may have fewer days than the source, and none at all', () => {
    assert.equal(prepare('campaigns', { sr: sr(1, 3, 7), sq: sq(3) }).sq?.follows !== '', true);
    assert.ok(prepare('campaigns', { sr: sr(1), sq: sq() }).sq);
    const untouched = { reviewed: 'none', keywords: [], title: '', days: [] };
    assert.deepEqual(Object.keys(prepare('campaigns', { sr: sr(1), sq: untouched })), ['sr']);
  });

  it('is refused at saving with a day that the source does not have', () => {
    assert.throws(() => prepare('campaigns', { sr: sr(1, 3), sq: sq(3, 7) }), {
      message:
        'SQ – Days with own page 2, Number of day: is 7, but the Serbian text has no day 7; correct the number, or add the day there',
    });
  });

  it('is told by the content check with that day, and where the source has none', () => {
    const files = [
      file('a.sr', sr(1, 3)),
      file('a.sq', sq(3, 7)),
      file('b.sr', {}),
      file('b.en', sq(1)),
    ];
    assert.deepEqual(
      translationFaults(model.campaigns, files).map(({ file, field }) => [file, field]),
      [
        ['content/campaigns/a.sq.mdx', 'days.1.day'],
        ['content/campaigns/b.en.mdx', 'days.0.day'],
      ],
    );
    assert.deepEqual(translationFaults(model.guides, files), []);
  });
});

describe('A campaign at saving', () => {
  it('names the day, and says what is too long, too light, too late or twice the same', () => {
    const wrong = {
      ...sr(),
      days: [{ ...day(1), title: 'a'.repeat(61) }, day(1), day(9)],
      colour: '#ffdd00',
      partners: [{ name: 'NVO Proba', url: 'example.org' }],
    };
    assert.throws(() => prepare('campaigns', { sr: wrong }), {
      message: [
        'SR – Days with own page 1, Headline of day: is longer than 60 characters; shorten it',
        'SR – Days with own page 2, Number of day: is 1, as that of another day of this campaign; give each day its own number',
        'SR – Partners of campaign 1, Site of partner: is not a web address; write it whole, with https://',
        'SR – Colour of posters: is too light for white words; choose a darker colour',
        'SR – Days with own page 3, Number of day: is 9, but the campaign has 7; write a smaller number, or a later last day',
      ].join(' · '),
    });
  });

  it('takes a colour only as six signs, and says so once', () => {
    assert.throws(() => prepare('campaigns', { sr: { ...sr(), colour: 'red' } }), {
      message: 'SR – Colour of posters: is no colour; write # and six signs, such as #7a3b00',
    });
  });
});
