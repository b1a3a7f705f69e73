import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forbiddenIn } from '../../../tools/content/never/forbidden.ts';
import { hashOf, secrets } from '../../../tools/content/never/secrets.ts';
import { neverPublished } from '../../../tools/content/rules/never-published.ts';
import { fixture, found, paragraph } from '../lib/fixture-texts.ts';

// Numbers that nobody has: the real ones must not stand here either.
const list = [
  { hash: hashOf('99000001'), why: 'invented' },
  { hash: hashOf('nobody@example.org'), why: 'an address' },
];
const reasons = (text: string) => forbiddenIn(text, list).map(({ why }) => why);

describe('What must never be published', () => {
  it('is found however a number is written, also within a page', () => {
    const forms = [
      '099 000 001',
      '+381 (0) 99 000 001',
      '00383 99 000 001',
      'tel:099000001',
      '099/000-001',
    ];
    assert.deepEqual(
      forms.filter((form) => reasons(`<a href="x">12 ${form}</a> 34`)[0] !== 'invented'),
      [],
    );
    assert.deepEqual(reasons('Nobody@Example.org'), ['an address']);
  });

  it('is not found in other numbers', () => {
    assert.deepEqual(reasons('0800 11112, 112, 192, 2026-11-21, 099 000 0012'), []);
  });

  it('says why, and does not repeat it', () => {
    assert.ok(secrets.every(({ hash, why }) => /^[\da-f]{64}$/.test(hash) && why.length > 10));
  });

  it('holds for statements too', () => {
    assert.deepEqual(
      found(neverPublished, fixture('old-terms.sr')).map((line) => line.split(' must')[0]),
      [
        '9: “Sud odlučuje o nalogu za zaštitu za 15 dana.”',
        '11: “Zahtev za naknadu podnosi se u roku od 6 meseci.”',
        '13: “U Srbiji zovite 112.”',
      ],
    );
  });

  it('holds for a service of a country in which no source knows its number', () => {
    const service = (country: string) => ({
      ...paragraph("number: '116 111'"),
      data: { country, phones: [{ number: '116 111' }] },
    });
    assert.equal(found(neverPublished, service('XK')).length, 1);
    assert.deepEqual(found(neverPublished, service('AL')), []);
  });
});
