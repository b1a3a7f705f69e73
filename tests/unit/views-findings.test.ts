import assert from 'node:assert/strict';
import test from 'node:test';
import { findingsOf } from '../../src/views/findings.ts';

const visit = { listed: 0, titlesListed: false, hidden: 0, textKept: false, hostKept: false };
const after = { back: 'before', forward: 'neutral', toldWhere: false } as const;

test('what was measured decides what is said', () => {
  assert.deepEqual(findingsOf('left', visit), ['listNone', 'filesNothing']);
  assert.deepEqual(findingsOf('left', { ...visit, hidden: 2 }, after), [
    'backBefore',
    'listNone',
    'filesAddresses',
  ]);
  assert.deepEqual(findingsOf('notes', { ...visit, listed: 1, hostKept: true }), [
    'listNeutral',
    'filesAddresses',
  ]);
  const titled = { ...visit, titlesListed: true, hostKept: true };
  assert.deepEqual(findingsOf('left', { ...titled, listed: 1 }), ['listLast', 'filesAddresses']);
  assert.deepEqual(findingsOf('left', { ...titled, listed: 3 }, { ...after, back: 'ours' }), [
    'backOurs',
    'listAll',
    'filesAddresses',
  ]);
});

test('a result that the site has no words for stops the build', () => {
  const words = /no sentence of the site says/;
  assert.throws(() => findingsOf('left', { ...visit, textKept: true }), words);
  assert.throws(() => findingsOf('notes', { ...visit, listed: 2 }), words);
  // Only the notes have a title that tells nothing.
  assert.throws(() => findingsOf('closed', { ...visit, listed: 1 }), words);
  assert.throws(() => findingsOf('left', visit, { ...after, toldWhere: true }), words);
  assert.throws(() => findingsOf('left', visit, { ...after, forward: 'ours' }), words);
});
