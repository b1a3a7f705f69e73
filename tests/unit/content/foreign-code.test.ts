import assert from 'node:assert/strict';
import { it } from 'node:test';
import { foreignCode } from '../../../tools/content/rules/foreign-code.ts';
import { fixture, found, paragraph } from '../lib/fixture-texts.ts';

it('Trackers, forms and tracked links are found', () => {
  assert.deepEqual(
    found(foreignCode, fixture('tracking.sr')).map((line) => line.split(';')[0]),
    [
      '11: “<script” is code that follows readers',
      '13: “Leave a Reply” is a form that asks readers for something',
      '15: “?utm_source=” is a link that tells where a reader comes from',
    ],
  );
});

it('What the build would stop at is found as well, with its line', () => {
  const lines = ['Reči.\n\n<b>jako</b>', 'Reči {process.env}', 'Reči\n\n<Noticed>\n\nbez kraja'];
  assert.deepEqual(
    lines.map((body) => found(foreignCode, paragraph(body)).map((line) => line.slice(0, 22))),
    [['3: has "<b>jako</b>", '], ['1: has { }, which is p'], ['3: opens <Noticed> and']],
  );
});
