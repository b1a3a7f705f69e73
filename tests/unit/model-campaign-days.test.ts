import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { campaignDays } from '../../src/model/campaign-days.ts';
import { campaignProblems } from '../../src/model/campaign-problems.ts';
import { campaignFacts } from '../../src/model/campaigns.ts';
import { contrast } from '../../src/model/colour.ts';

const words = { title: 'Listen first', text: 'It is enough to listen.', call: 'Listen today.' };
const day = (number: number, more: object = {}) => ({ ...words, day: number, ...more });
const faults = (days: unknown) =>
  (campaignDays.safeParse(days).error?.issues ?? []).map(({ path, message }) => [
    path.join('.'),
    message,
  ]);

describe('The days of a campaign', () => {
  it('may be none, some, or not in order', () => {
    assert.deepEqual(campaignDays.parse(undefined), []);
    assert.deepEqual(faults([day(7), day(1, { school: 'Hang up the numbers.' })]), []);
  });

  it('have each number once', () => {
    assert.deepEqual(faults([day(1), day(2), day(1)]), [
      ['2.day', 'is 1, as that of another day of this campaign; give each day its own number'],
    ]);
  });

  it('begin with 1, and are no more than 40', () => {
    assert.deepEqual(faults([day(0)]), [
      ['0.day', 'is below 1; the first day of the campaign is 1'],
    ]);
    assert.deepEqual(faults(Array.from({ length: 40 }, (_, at) => day(at + 1))), []);
    assert.match(faults(Array.from({ length: 41 }, (_, at) => day(at + 1))).join(), /more than 40/);
  });

  it('have a headline that fits onto a picture', () => {
    assert.deepEqual(faults([day(1, { title: 'x'.repeat(60), call: 'x'.repeat(100) })]), []);
    assert.equal(faults([day(1, { title: 'x'.repeat(61), call: 'x'.repeat(101) })]).length, 2);
  });

  it('lie within the campaign', () => {
    const period = { begins: '2026-11-25', ends: '2026-12-10', isYearly: true };
    const problems = (days: number[]) =>
      campaignProblems({
        period,
        days: campaignDays.parse(days.map((number) => day(number))),
        organisers: [],
        partners: [],
      });
    assert.deepEqual(problems([1, 16]), []);
    assert.deepEqual(problems([1, 17]), [
      {
        path: ['days', 1, 'day'],
        message: 'is 17, but the campaign has 16; write a smaller number, or a later last day',
      },
    ]);
  });
});

it('The names of a campaign fit onto a poster', () => {
  const period = { begins: '2026-11-25', ends: '2026-12-10', isYearly: true };
  const problems = (count: number) =>
    campaignProblems({
      period,
      days: [],
      organisers: ['x'.repeat(80)],
      partners: Array.from({ length: count }, () => ({ name: 'x'.repeat(60) })),
    }).map(({ path }) => path.join('.'));
  assert.deepEqual(problems(2), []);
  assert.deepEqual(problems(3), ['partners']);
});

describe('The colour of a campaign', () => {
  const colourFaults = (colour: string) => {
    const { error } = campaignFacts.shape.colour.safeParse(colour);
    return (error?.issues ?? []).map(({ message }) => message);
  };

  it('is compared as WCAG compares', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#ffffff', '#ffffff'), 1);
    assert.equal(contrast('#ffffff', '#000000'), contrast('#000000', '#ffffff'));
    // Known from WCAG's own examples: the lightest grey of level AA on white, and of level AAA.
    assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
    assert.equal(contrast('#595959', '#ffffff').toFixed(2), '7.00');
    // Green weighs most.
    assert.equal(contrast('#FF0000', '#ffffff').toFixed(2), '4.00');
  });

  it('is dark enough for white words', () => {
    for (const dark of ['#7a3b00', '#8F3A00', '#000000', '#595959']) {
      assert.deepEqual(colourFaults(dark), []);
    }
    assert.deepEqual(colourFaults('#ff7900'), [
      'is too light for white words; choose a darker colour',
    ]);
    assert.equal(colourFaults('#5a5a5a').length, 1);
    assert.equal(campaignFacts.shape.colour.parse(undefined), '#7a3b00');
  });

  it('is written as a colour', () => {
    for (const wrong of ['orange', '#fa0', '8f3a00', '#8f3a0g']) {
      // And nothing about its contrast.
      assert.deepEqual(
        colourFaults(wrong),
        ['is no colour; write # and six signs, such as #7a3b00'],
        wrong,
      );
    }
  });
});
