import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { budgetOf, budgets, overBudget } from '../../../tools/content/rules/reading-budget.ts';
import { readingBudget } from '../../../tools/content/rules/reading-budget.ts';
import { fixture, found, paragraph } from '../lib/fixture-texts.ts';

const words = (count: number) => `${Array.from({ length: count }, () => 'reč').join(' ')}.`;

describe('The reading budget', () => {
  it('names long sentences and long paragraphs, and lets a quotation be one sentence', () => {
    assert.deepEqual(found(readingBudget, fixture('long-sentences.sr')), [
      '9: the sentence “Organizacija je u periodu od 21. …” has 52 words; 25 are the most here, so make two of it',
      '11: the paragraph “Prva rečenica. …” has 4 sentences; 3 are the most, so begin a new one or say less',
    ]);
  });

  it('is wider where the law is explained', () => {
    assert.equal(budgetOf({ type: 'guides', facts: { section: 'rights' } }), budgets.rights);
    assert.equal(budgetOf({ type: 'guides', facts: { section: 'process' } }), budgets.help);
    assert.equal(budgetOf({ type: 'pages', facts: undefined }), budgets.help);
    assert.equal(budgetOf({ type: 'news', facts: undefined }), budgets.news);
    assert.equal(budgetOf({ type: 'professionals', facts: undefined }), budgets.rights);
    assert.equal(overBudget(paragraph(words(30)), budgets.rights).length, 0);
    assert.equal(overBudget(paragraph(words(31)), budgets.rights).length, 1);
  });

  it('looks at the mean of a whole text, which lists do not lower', () => {
    const [one] = paragraph(words(15)).passages;
    assert.ok(one);
    const text = { ...paragraph(''), passages: Array.from({ length: 8 }, () => one) };
    const [mean, ...others] = overBudget(text, budgets.help);
    assert.match(
      mean?.message ?? '',
      /^its sentences have 15\.0 words on average; 14 are the most/,
    );
    assert.deepEqual(others, []);
    const items = Array.from({ length: 20 }, () => ({
      ...one,
      kind: 'item' as const,
      words: 'Da.',
    }));
    assert.equal(
      overBudget({ ...text, passages: [...text.passages, ...items] }, budgets.help).length,
      1,
    );
  });

  it('only warns of a sentence in news that is long, and names one that is too long', () => {
    const states = [25, 26, 41].map((count) =>
      overBudget(paragraph(words(count)), budgets.news).map(({ isWarning }) => isWarning),
    );
    assert.deepEqual(states, [[], [true], [undefined]]);
  });
});
