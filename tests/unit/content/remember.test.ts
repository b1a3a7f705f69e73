import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { remembering } from '../../../tools/content/remember.ts';
import { workedOut, type Known } from '../../../tools/content/rules/rule.ts';
import type { Text } from '../../../tools/content/texts/text.ts';

const textOf = (file: string, source: string) =>
  ({ file, source, locale: 'sr', facts: {} }) as unknown as Text;

const knownWith = (towns: string[], numbers: string[] = []): Known => ({
  terms: [],
  emails: [],
  numbers: numbers.map((digits) => ({ digits, country: 'XK' })),
  towns: [...towns],
  ids: { service: [], term: [] },
  organisations: [],
});

const setUp = () => {
  const asked: string[] = [];
  let workedOutTimes = 0;
  const pattern = workedOut(({ towns }) => {
    workedOutTimes += 1;
    return new RegExp(towns.join('|'));
  });
  const problems = remembering([
    ({ file, source }, known) => {
      asked.push(file);
      return pattern(known).test(source) ? [{ file, field: '', message: 'names a town' }] : [];
    },
  ]);
  return {
    find: (texts: Text[], known: Known) => {
      asked.length = 0;
      return { found: problems(texts, known).map(({ file }) => file), asked: [...asked] };
    },
    times: () => workedOutTimes,
  };
};

const second = textOf('b', 'Klina');
const texts = [textOf('a', 'Peć'), second];

describe('What a rule said of a text', () => {
  it('is not asked again while the text and what the rule reads are the same', () => {
    const { find, times } = setUp();
    assert.deepEqual(find(texts, knownWith(['Peć'])), { found: ['a'], asked: ['a', 'b'] });
    assert.deepEqual(find(texts, knownWith(['Peć'], ['112'])), { found: ['a'], asked: [] });
    const changed = [textOf('a', 'Priština'), second];
    assert.deepEqual(find(changed, knownWith(['Peć'], ['112'])), { found: [], asked: ['a'] });
    assert.equal(times(), 1);
  });

  it('is asked again of every text when what the rule reads has changed', () => {
    const { find, times } = setUp();
    find(texts, knownWith(['Peć']));
    const after = find(texts, knownWith(['Klina'], ['112']));
    assert.deepEqual(after, { found: ['b'], asked: ['a', 'b'] });
    assert.equal(times(), 2);
  });
});
