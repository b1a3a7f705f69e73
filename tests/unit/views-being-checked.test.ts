import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isBeingChecked, type Shown } from '../../src/views/being-checked.ts';

const read = { isReviewed: true, hasUnconfirmed: false };

it('A page is being checked as long as anything on it is open', () => {
  const open: Shown[] = [
    { text: { ...read, isReviewed: false } },
    { text: { ...read, hasUnconfirmed: true } },
    { text: read, contacts: [{ status: 'confirmed' }, { status: 'unconfirmed' }] },
    { contacts: [{ status: 'recheck' }] },
    { statements: [undefined, { isConfirmed: false }] },
  ];
  assert.deepEqual(
    open.filter((shown) => !isBeingChecked(shown)),
    [],
  );
});

it('A page on which all is confirmed is not', () => {
  assert.equal(
    isBeingChecked({
      text: read,
      contacts: [{ status: 'confirmed' }],
      statements: [undefined, { isConfirmed: true }],
    }),
    false,
  );
  assert.equal(isBeingChecked({}), false);
});
