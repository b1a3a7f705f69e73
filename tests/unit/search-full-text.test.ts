import assert from 'node:assert/strict';
import test from 'node:test';
import { byCoverage } from '../../src/scripts/search/coverage.ts';
import { excerpt } from '../../src/scripts/search/excerpt.ts';
import type { Hit } from '../../src/scripts/search/pagefind.ts';

const hit = (id: string, score: number): Hit => ({
  id,
  score,
  words: [],
  data: () => Promise.reject(new Error('not asked')),
});

test('a page with all words comes before one that has a single word often', () => {
  const ranked = byCoverage([
    [hit('often', 9), hit('both', 2)],
    [hit('both', 2), hit('other', 1)],
  ]);
  assert.deepEqual(
    ranked.map(({ hits }) => hits[0].id),
    ['both', 'often', 'other'],
  );
  assert.equal(ranked[0]?.hits.length, 2);
});

test('what a page says is text, whatever it looks like', () => {
  const html = excerpt('<img src=x onerror=alert(1)> &lt;b&gt; <mark>a</mark>', [
    { at: 1, score: 1 },
  ]);
  assert.equal(
    html,
    '&lt;img <mark>src=x</mark> onerror=alert(1)&gt; &amp;lt;b&amp;gt; &lt;mark&gt;a&lt;/mark&gt;',
  );
});

test('the piece shown is the one with most of what was asked', () => {
  const words = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
  const html = excerpt(
    words,
    [
      { at: 3, score: 1 },
      { at: 60, score: 1 },
      { at: 63, score: 2 },
    ],
    10,
  );
  assert.match(html, /<mark>w60<\/mark>.*<mark>w63<\/mark>/);
  assert.equal(html.split(' ').length, 10);
  assert.equal(excerpt('few words', [{ at: 1, score: 1 }]), 'few <mark>words</mark>');
  assert.ok(excerpt(words, [{ at: 99, score: 1 }], 10).endsWith('<mark>w99</mark>'));
});
