import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { borrowing } from '../../src/model/borrowing.ts';
import { markedPage } from '../../tools/build/borrowed/page.ts';

describe('A language that still grows', () => {
  const name = { sr: 'policija', sq: 'policia', en: 'police' };

  it('has the text of the first complete language that stands in for it', () => {
    const { names, other } = borrowing({ names: [{ name }], other: { sr: 'a', x: 'b' } });
    assert.deepEqual(names, [{ name: { ...name, bs: 'policija', tr: 'policia' } }]);
    assert.deepEqual(other, { sr: 'a', x: 'b' });
  });

  it('keeps what is its own', () => {
    assert.equal(borrowing({ name: { ...name, tr: 'polis' } }).name.tr, 'polis');
  });

  it('says on its pages of which language a text is that stands in', async () => {
    const marked = (html: string) => markedPage(html, new Set(['policia']), 'sq');
    const inPage = (body: string) => `<html lang="tr"><title>policia</title><body>${body}</html>`;
    assert.equal(
      await marked(inPage('<p> policia </p><p>policia ve</p>')),
      inPage('<p> <span lang="sq">policia</span> </p><p>policia ve</p>'),
    );
    // There it is said already, or nothing may stand within.
    const said = inPage('<p lang="sq">policia</p><option>policia</option>');
    assert.equal(await marked(said), said);
  });
});
