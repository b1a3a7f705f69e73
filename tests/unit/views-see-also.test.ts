import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seeAlso, together } from '../../src/views/see-also.ts';

const police = { title: 'Policija', href: '/sr/guides/police/' };
const danger = { title: 'Kad je hitno', href: '/sr/guides/in-danger/' };

describe('What people say', () => {
  it('stands once, as it is written with its marks, and leads to every page that answers it', () => {
    assert.deepEqual(
      seeAlso([
        { ...danger, phrases: ['muz me tuce', 'muž me tuče', 'uhodjenje'] },
        { ...police, phrases: ['muz me tuce', 'uhođenje'] },
      ]),
      [
        { phrases: ['muž me tuče'], targets: [danger, police] },
        { phrases: ['uhođenje'], targets: [danger, police] },
      ],
    );
  });

  it('is left out where it is the title of the page already', () => {
    assert.deepEqual(
      seeAlso([
        { ...police, phrases: ['policija', 'murja'] },
        { ...danger, phrases: ['policija'] },
      ]),
      [
        { phrases: ['murja'], targets: [police] },
        { phrases: ['policija'], targets: [danger] },
      ],
    );
  });

  it('becomes one entry with its neighbours that lead to the same, and passes no title', () => {
    const see = (phrase: string, ...targets: (typeof police)[]) => ({ phrases: [phrase], targets });
    assert.deepEqual(
      together([
        see('a', danger),
        see('b', danger),
        see('c', danger, police),
        danger,
        see('d', danger, police),
      ]),
      [
        { phrases: ['a', 'b'], targets: [danger] },
        { phrases: ['c'], targets: [danger, police] },
        danger,
        { phrases: ['d'], targets: [danger, police] },
      ],
    );
  });
});
