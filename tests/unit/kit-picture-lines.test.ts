import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fit } from '../../src/kit/pictures/fit.ts';
import { evenLines, wordsOf } from '../../src/kit/lines.ts';

// Each letter as wide as the font is high.
const measure = (words: string) => words.length;
const lines = (text: string, count: number, width: number) =>
  evenLines(wordsOf(text), count, width, measure);

describe('The lines of a picture', () => {
  it('are even', () => {
    assert.deepEqual(lines('aaaa bbbb cccc dddd', 2, 15)?.lines, ['aaaa bbbb', 'cccc dddd']);
  });

  it('leave no word alone on the last where that can be helped', () => {
    assert.deepEqual(lines('aaaaaaa bbb cccccc d', 2, 13), {
      lines: ['aaaaaaa bbb', 'cccccc d'],
      hasOrphan: false,
    });
    assert.equal(lines('aaa bbb c', 2, 7)?.hasOrphan, false);
    assert.equal(lines('aaaaa bbbbb ccccc', 2, 11)?.lines[1], 'bbbbb ccccc');
  });

  it('do not end behind a word of one letter or before a dash', () => {
    assert.deepEqual(wordsOf('Fol e dëgjo – i qetë'), ['Fol', 'e dëgjo –', 'i qetë']);
  });

  it('are none where a word is too wide', () => {
    assert.equal(lines('aaaaaaaaaa b', 2, 9), undefined);
  });
});

describe('A text on a picture', () => {
  const room = { width: 102, height: 40, largest: 20, smallest: 5, leading: 1 };

  it('is as large as its room allows', () => {
    assert.deepEqual(fit('aaaa bbbb', room, measure), { size: 20, lines: ['aaaa', 'bbbb'] });
    assert.deepEqual(fit('aaaaaaaaaa', room, measure), { size: 10, lines: ['aaaaaaaaaa'] });
  });

  it('is refused where it would be cut', () => {
    assert.throws(() => fit('a'.repeat(21), room, measure), /too long for a picture/);
  });
});
