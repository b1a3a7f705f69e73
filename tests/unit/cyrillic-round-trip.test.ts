import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { toCyrillic } from '../../src/i18n/cyrillic.ts';
import strings from '../../src/i18n/strings/sr.json' with { type: 'json' };
import { latinNamesIn } from '../../tools/build/cyrillic/latin-names.ts';
import { allTexts } from '../../tools/content/all-texts.ts';

const root = join(import.meta.dirname, '../..');
const names = latinNamesIn(root);
const pairs = readFileSync(join(import.meta.dirname, 'fixtures/cyrillic-words.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string]);

const latin = new Map(
  'аa бb вv гg дd ђđ еe жž зz иi јj кk лl љlj мm нn њnj оo пp рr сs тt ћć уu фf хh цc чč џdž шš'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

// What is two letters in Latin is all in capitals where a neighbour is.
const toLatin = (text: string): string =>
  text.replace(/[\u0400-\u04ff]/g, (letter, at: number) => {
    const small = letter.toLowerCase();
    const written = latin.get(small) ?? letter;
    if (small === letter) return written;
    const isCapital = (other = '') => /\p{Lu}/u.test(other);
    const inCapitals =
      isCapital(text[at + 1]) || (isCapital(text[at - 1]) && !/\p{Ll}/u.test(text[at + 1] ?? ''));
    return inCapitals ? written.toUpperCase() : written.charAt(0).toUpperCase() + written.slice(1);
  });

describe('Words in Cyrillic', () => {
  it('are written as dictionaries and maps have them', () => {
    assert.ok(pairs.length >= 200, `${pairs.length} words`);
    assert.deepEqual(
      pairs.map(([word]) => [word, toCyrillic(word)]),
      pairs,
    );
  });
});

describe('Every Serbian text', () => {
  const texts = allTexts(root)
    .filter(({ locale }) => locale === 'sr')
    .flatMap(({ file, passages }) => passages.map(({ words }) => ({ file, words })));

  it('comes back from Cyrillic as it was', () => {
    const all = [...texts, ...Object.values(strings).map((words) => ({ file: 'strings', words }))];
    assert.ok(all.length > 2000, `${all.length} texts`);
    const changed = all.filter(
      ({ words }) => toLatin(toCyrillic(words, names)) !== words.normalize('NFC'),
    );
    assert.deepEqual(changed, []);
  });
});
