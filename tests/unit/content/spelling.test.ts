import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openSpeller } from '../../../tools/content/spelling/dictionaries.ts';
import { interfaceWords } from '../../../tools/content/spelling/interface-words.ts';
import { misspeltIn } from '../../../tools/content/spelling/misspelt.ts';
import { wordsOfNames } from '../../../tools/content/spelling/names.ts';
import { ownWordsOf, readOwnWords } from '../../../tools/content/spelling/own-words.ts';
import { wordsOf, writtenWords } from '../../../tools/content/spelling/words.ts';
import { paragraph } from '../lib/fixture-texts.ts';

const words = (text: string, emphasised: string[] = []) => wordsOf({ words: text, emphasised });

describe('Spelling', () => {
  it('looks at words, not at names, addresses, values and what is set apart', () => {
    assert.deepEqual(
      words('Piši na info@example.org, {{count}} puta; s’ka, KZPŽ i mbrojtës kod Ane.', [
        'mbrojtës',
      ]),
      ['Piši', 'puta', 's’ka', 'kod'],
    );
  });

  it('names a word that no dictionary has, with its place and what may be meant', async () => {
    const speller = await openSpeller('sr');
    assert.ok(speller);
    const text = paragraph('Žrtvi nasilja ne dajite savete. Greska je tu. Greska!');
    const found = misspeltIn(writtenWords(text), speller, () => false);
    assert.deepEqual(
      found.map(({ word, line, times }) => [word, line, times]),
      [
        ['dajite', 1, 1],
        ['Greska', 1, 2],
      ],
    );
    assert.ok(found[0]?.proposals.includes('dajte'));
    speller.dispose();
  });

  it('knows words with an apostrophe, and Bosnian from two dictionaries', async () => {
    const english = await openSpeller('en');
    const bosnian = await openSpeller('bs');
    assert.ok(english && bosnian);
    const text = paragraph('They don’t wait.', 'en');
    assert.deepEqual(
      misspeltIn(writtenWords(text), english, () => false),
      [],
    );
    for (const word of ['savjetnik', 'opština']) assert.equal(bosnian.knows(word), true, word);
    assert.equal(bosnian.knows('smjestaj'), false);
    english.dispose();
    bosnian.dispose();
  });

  it('has no dictionary of Albanian', async () => {
    assert.equal(await openSpeller('sq'), undefined);
  });

  it('takes words of our own, whole or by their beginning', () => {
    const isOwn = readOwnWords('# ours\nposle\nkoordinacion*\n');
    assert.deepEqual(['Posle', 'poslea', 'koordinacionim', 'koordin'].map(isOwn), [
      true,
      false,
      true,
      false,
    ]);
    assert.equal(ownWordsOf('sr')('tužilaštvom'), true);
    assert.equal(ownWordsOf('xx')('x'), false);
  });

  it('takes the words of names', () => {
    const text = paragraph('Zveçan');
    const [passage] = text.passages;
    assert.ok(passage);
    const place = { ...passage, kind: 'name' as const, field: 'name.sq' };
    const names = wordsOfNames([{ ...text, type: 'municipalities', passages: [place] }]);
    assert.deepEqual([...names], ['zveçan']);
  });

  it('reads the interface texts with their lines', () => {
    const [first] = interfaceWords('.', 'sr');
    assert.match(first?.file ?? '', /strings\/sr\.json$/);
    assert.ok((first?.line ?? 0) > 1);
  });
});
