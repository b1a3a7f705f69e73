import assert from 'node:assert/strict';
import { it } from 'node:test';
import { oneDialect } from '../../../tools/content/rules/one-dialect.ts';
import { fixture, found, paragraph } from '../lib/fixture-texts.ts';

it('Ijekavian words are found and corrected, words that only look like them are not', () => {
  assert.deepEqual(
    found(oneDialect, fixture('two-standards.sr')).map((line) =>
      line.replace(/ is not.*; write/, ''),
    ),
    [
      '9: “djeca” “deca”',
      '9: “mjesto” “mesto”',
      '9: “prije” “pre”',
      '15: “obavještava” “obaveštava”',
      '15: “poslije” “posle”',
    ],
  );
});

it('Other languages have no ekavian', () => {
  assert.deepEqual(found(oneDialect, paragraph('Djeca i mjesto.', 'sq')), []);
});
