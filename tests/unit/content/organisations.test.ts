import assert from 'node:assert/strict';
import { it } from 'node:test';
import { organisations } from '../../../tools/content/rules/organisations.ts';
import { fixture, found, paragraph } from '../lib/fixture-texts.ts';

it('An organisation that is spelled in two ways is found by its acronym and by its name', () => {
  assert.deepEqual(found(organisations, fixture('two-names.sr')), [
    '11: “MĆK” looks like “MŽK”, which is how this site writes it; write it the same everywhere, or write out what MĆK means',
    '13: “Mreza zena Kosova” is spelled differently from “Mreža žena Kosova”, which is how this site writes it; write it the same everywhere',
  ]);
});

it('Other cases and other organisations are left alone', () => {
  const good = [
    'Mreži žena Kosova',
    'Mrežom žena Kosova (MŽK)',
    'Agencija (MDK) i MDK',
    'PVPT',
    'SMS',
  ];
  assert.deepEqual(
    good.flatMap((words) => found(organisations, paragraph(words))),
    [],
  );
});
