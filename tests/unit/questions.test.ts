import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wayProblems } from '../../src/model/questions.ts';
import { copyContent } from './lib/content-copy.ts';

const label = { sr: 'a', sq: 'b', en: 'c', bs: 'd', tr: 'e' };
const asks = (...ids: string[]) => ({ answers: ids.map((question) => ({ label, question })) });
const answers = { answers: [{ label, guide: 'police' }] };

describe('The way to a guide', () => {
  it('is right where a guide is at most three choices away', () => {
    const way = { start: asks('a', 'b'), a: asks('b'), b: answers };
    assert.deepEqual(wayProblems(new Map(Object.entries(way))), []);
  });

  it('is too long after three questions, and never ends where a question leads back', () => {
    const long = { start: asks('a'), a: asks('b'), b: asks('c'), c: answers };
    assert.deepEqual(
      wayProblems(new Map(Object.entries(long))).map(({ id }) => id),
      ['b', 'c'],
    );
    const round = { start: asks('a'), a: asks('start') };
    assert.deepEqual(
      wayProblems(new Map(Object.entries(round))).map(({ id }) => id),
      ['start'],
    );
  });

  it('may not have a question that nobody is asked', () => {
    using content = copyContent();
    content.change('questions/start.yml', (text) =>
      text.replace('question: work', 'guide: police'),
    );
    assert.ok(
      content
        .problems()
        .includes(
          'content/questions/work.yml – answers – is asked nowhere; let an answer of another question lead to it',
        ),
    );
  });

  it('may not have an answer that leads nowhere, or to two places', () => {
    using content = copyContent();
    content.change('questions/need.yml', (text) =>
      text
        .replace(/ {4}guide: medical-help\n/, '')
        .replace('guide: shelter', 'guide: shelter\n    question: work'),
    );
    const mend = 'the guide that answers or the question that follows';
    const problems = content.problems();
    assert.ok(
      problems.includes(
        `content/questions/need.yml – answers.2.guide – is missing; choose ${mend}`,
      ),
    );
    assert.ok(
      problems.includes(
        `content/questions/need.yml – answers.1.guide – stands beside a question; keep ${mend}`,
      ),
    );
  });
});
