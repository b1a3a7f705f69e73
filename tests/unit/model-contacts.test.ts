import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextCheck } from '../../src/model/contacts.ts';
import { dialled, phoneProblem } from '../../src/model/phone.ts';
import { copyContent } from './lib/content-copy.ts';

describe('A number', () => {
  it('is dialled as it is where it is short or free, and with its country otherwise', () => {
    assert.equal(dialled('192', 'XK'), '192');
    assert.equal(dialled('0800 11112', 'XK'), '080011112');
    assert.equal(dialled('116 117', 'AL'), '116117');
    assert.equal(dialled('1265', 'BA'), '1265');
    assert.equal(dialled('+383 38 223 782', 'XK'), '+38338223782');
    assert.equal(dialled('011 785 00 00', 'RS'), '+381117850000');
  });

  it('of the wrong country or length is a problem', () => {
    assert.match(phoneProblem('0800 111', 'XK') ?? '', /no number that can exist in XK/);
    assert.match(phoneProblem('+383 38 22', 'XK') ?? '', /no number/);
    assert.match(phoneProblem('192 (police)', 'XK') ?? '', /more than digits/);
    assert.equal(phoneProblem('0800 11112', 'XK'), undefined);
  });
});

describe('A contact', () => {
  it('is checked again after 90 days where it has a number, else after 180', () => {
    const checked = { on: '2026-11-21', by: 'editor', how: 'sources' } as const;
    assert.equal(nextCheck({ phones: ['192'], checked }), '2027-02-19');
    assert.equal(nextCheck({ phones: [], checked }), '2027-05-20');
  });

  it('is not confirmed by one publisher alone', () => {
    using content = copyContent();
    content.change('services/xk-police-free-line.yml', (text) =>
      text.replace('state: unconfirmed', 'state: confirmed'),
    );
    assert.match(
      content.problems().join('\n'),
      /xk-police-free-line\.yml – state – is "confirmed" with one publisher only/,
    );
  });

  it('tells of its doubt where it is not confirmed, and has none where it is', () => {
    using content = copyContent();
    content.change('services/xk-police-free-line.yml', (text) =>
      text.replace(/note:\n(?: {2}.*\n)+/, ''),
    );
    content.change('services/xk-police.yml', (text) => `${text}note: { sr: a, sq: b, en: c }\n`);
    assert.deepEqual(content.problems(), [
      'content/services/xk-police-free-line.yml – note – is missing; say in every language what is not certain about this contact',
      'content/services/xk-police.yml – note – tells of a doubt, but the state is "confirmed"; remove one of the two',
    ]);
  });

  it('has hours exactly where it answers at certain hours', () => {
    using content = copyContent();
    content.change('services/xk-police.yml', (text) =>
      text.replace('availability: unknown', 'availability: hours'),
    );
    assert.match(
      content.problems().join('\n'),
      /xk-police\.yml – hours – and "When it answers" disagree/,
    );
  });

  it('has an address only where everybody may walk in', () => {
    using content = copyContent();
    content.change('services/xk-pvpt.yml', (text) => `${text}address: Somewhere 1\n`);
    assert.match(
      content.problems().join('\n'),
      /xk-pvpt\.yml – address – is only for public institutions/,
    );
  });
});

describe('A shelter', () => {
  const shelter = 'shelters/xk-north-line.yml';

  for (const line of [
    'address: Somewhere 1',
    'website: https://example.org',
    'email: a@example.org',
    'offices: [zvecan]',
    'coordinates: 42.9,20.8',
  ]) {
    it(`cannot be given a place: ${line}`, () => {
      using content = copyContent();
      content.change(shelter, (text) => `${text}${line}\n`);
      assert.match(content.problems().join('\n'), /has no field named/);
    });
  }

  it('cannot link to a source, which could tell its place', () => {
    using content = copyContent();
    content.change(shelter, (text) => text.replace(/publisher: .*/, 'url: https://example.org/a'));
    assert.match(content.problems().join('\n'), /publisher – is missing/);
  });

  it('cannot hide the address of a page in the name of the publisher', () => {
    using content = copyContent();
    content.change(shelter, (text) => text.replace(/publisher: .*/, 'publisher: example.org/a'));
    assert.match(content.problems().join('\n'), /publisher – is not the bare name of a site/);
  });
});
