import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../cms/preview/pages/markdown.ts';
import { parseText, passagesIn } from '../../tools/content/texts/markdown.ts';
import { drawn, htmlOf } from './lib/mdx.ts';

const text = 'Kaže se *sq: mbrojtës i viktimave*, ***en: now*** i *sr: sada*.\n';

describe('Words of another language in a text', () => {
  it('get their language in the page, and lose the mark', () => {
    const html = htmlOf(drawn(text, 'content/guides/a.sr.mdx'));
    assert.match(html, /<em lang="sq">mbrojtës i viktimave</);
    assert.match(html, /lang="en"/);
    // In Cyrillic pages these words are Cyrillic too.
    assert.match(html, /<em lang="sr-Latn">sada</);
    assert.doesNotMatch(html, /(?:sq|en|sr): [mns]/);
  });

  it('get it in the preview of the desk as well', () => {
    const tree = JSON.stringify(readText(text));
    assert.match(
      tree,
      /\{"lang":"sq"\},"children":\[\{"type":"text","value":"mbrojtës i viktimave"/,
    );
    assert.doesNotMatch(tree, /"value":"(?:sq|en|sr): /);
  });

  it('are read by the rules for texts as readers see them', () => {
    const [passage] = passagesIn(parseText(text).tree);
    assert.equal(passage?.words, 'Kaže se mbrojtës i viktimave, now i sada.');
    assert.deepEqual(passage.emphasised, ['mbrojtës i viktimave', 'now', 'sada']);
  });
});
