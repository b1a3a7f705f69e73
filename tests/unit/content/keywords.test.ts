import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sentence } from '../../../src/model/explain.ts';
import { checkContent } from '../../../tools/content/check.ts';
import { fewestKeywords, keywordNotices } from '../../../tools/content/keywords.ts';
import { readContent } from '../../../tools/content/read.ts';
import { copyContent } from '../lib/content-copy.ts';

const few = readContent('tests/unit/fixtures', 'guides', 'few-phrases.sr.mdx');
const withPhrases = (keywords: unknown) => ({ ...few, data: { title: 'Naslov', keywords } });
const phrases = (count: number) => Array.from({ length: count }, (_, index) => `reč ${index}`);

describe('The phrases that people type', () => {
  it('are counted, the same one once, and said to be few with the mend', () => {
    assert.deepEqual(keywordNotices([few]).map(sentence), [
      'content/guides/few-phrases.sr.mdx – keywords – has 5 phrases; write at least 8 as people say it, one a line, so that the search finds the text',
    ]);
    assert.match(keywordNotices([withPhrases(undefined)])[0]?.message ?? '', /^has 0 phrases; /);
    assert.match(keywordNotices([withPhrases(phrases(1))])[0]?.message ?? '', /^has 1 phrase; /);
  });

  it('are enough when they are eight', () => {
    assert.equal(keywordNotices([withPhrases(phrases(fewestKeywords - 1))]).length, 1);
    assert.deepEqual(keywordNotices([withPhrases(phrases(fewestKeywords))]), []);
  });

  it('are left to the model where they are no list', () => {
    assert.deepEqual(keywordNotices([withPhrases('reč')]), []);
  });

  it('stop nothing where they are few, in guides and pages of any language', () => {
    using content = copyContent();
    const wordless = (text: string) => text.replace(/^keywords:\n(?: {2}- .*\n)+/m, '');
    content.change('guides/shelter.sq.mdx', wordless);
    content.write('pages/other.sr.mdx', wordless(content.read('pages/about.sr.mdx')));
    const told = checkContent(content.root).filter(({ field }) => field === 'keywords');
    assert.ok(told.every(({ isWarning }) => isWarning));
    const files = told.map((problem) => problem.file);
    assert.ok(files.includes('content/guides/shelter.sq.mdx'));
    assert.ok(files.includes('content/pages/other.sr.mdx'));
    assert.deepEqual(content.problems(), []);
  });
});
