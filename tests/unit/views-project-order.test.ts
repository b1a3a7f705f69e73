import assert from 'node:assert/strict';
import { it } from 'node:test';
import { byState, latestFirst } from '../../src/views/project-order.ts';

it('Projects that ended last stand first, those without dates last', () => {
  const sorted = [
    {},
    { begins: '2017-01-13', ends: '2020-01-12' },
    { begins: '2021' },
    { begins: '2020-10', ends: '2024' },
    { begins: '2018', ends: '2021-11' },
  ].toSorted(latestFirst);
  assert.deepEqual(
    sorted.map(({ begins, ends }) => ends ?? begins),
    ['2024', '2021-11', '2021', '2020-01-12', undefined],
  );
});

it('Projects stand by how far they are, what goes on first, and no group is empty', () => {
  const groups = byState([
    { slug: 'one', state: 'ended' },
    { slug: 'two', state: 'unknown' },
    { slug: 'three', state: 'running' },
    { slug: 'four', state: 'ended' },
  ] as const);
  assert.deepEqual(
    groups.map(({ state, projects }) => [state, ...projects.map(({ slug }) => slug)]),
    [
      ['running', 'three'],
      ['ended', 'one', 'four'],
      ['unknown', 'two'],
    ],
  );
});
