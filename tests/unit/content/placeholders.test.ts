import assert from 'node:assert/strict';
import { it } from 'node:test';
import { placeholders } from '../../../tools/content/rules/placeholders.ts';
import { fixture, found, paragraph } from '../lib/fixture-texts.ts';

it('What only keeps the place of a text is found', () => {
  assert.deepEqual(
    found(placeholders, fixture('lorem-ipsum.sr')).map((line) => line.split(' only')[0]),
    ['11: “Lorem”', '13: “John Doe”', '17: “Uskoro više!”'],
  );
  const others = [
    'TODO: sources',
    'Së shpejti',
    'Coming soon: a list',
    'Telefon: xxx',
    'Dear {{name}}',
  ];
  assert.deepEqual(
    others.filter((words) => found(placeholders, paragraph(words)).length !== 1),
    [],
  );
});

it('The same words in a sentence are not', () => {
  const good = [
    'Policija će uskoro doći.',
    'Së shpejti vjen policia.',
    'The text says so.',
    'Soon after that, call.',
  ];
  assert.deepEqual(
    good.flatMap((words) => found(placeholders, paragraph(words))),
    [],
  );
});
