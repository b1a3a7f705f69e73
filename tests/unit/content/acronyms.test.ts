import assert from 'node:assert/strict';
import { it } from 'node:test';
import { acronyms } from '../../../tools/content/rules/acronyms.ts';
import { fixture, found } from '../lib/fixture-texts.ts';

it('An acronym is written out once a page, unless it is a name or stands for itself', () => {
  assert.deepEqual(found(acronyms, fixture('terms.sr')), [
    '11: “KZPŽ” is not written out on this page; write it once as: the whole name (KZPŽ)',
  ]);
});
