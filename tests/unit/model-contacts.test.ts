import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Service } from '../../src/model/services.ts';
import type { Shelter } from '../../src/model/shelters.ts';
import { nextCheck } from '../../src/model/status.ts';
import { dialled, phoneProblem } from '../../src/model/phone.ts';
import { whereaboutsOf } from '../../src/model/visibility.ts';
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
    assert.match(phoneProblem('0800 111', 'XK') ?? '', /no number of this country/);
    assert.match(phoneProblem('+383 38 22', 'XK') ?? '', /no number/);
    assert.match(phoneProblem('192 (police)', 'XK') ?? '', /more than digits/);
    assert.match(phoneProblem('+381 65 9055305', 'RS') ?? '', /in a row/);
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
      /xk-police-free-line\.yml – state – is "Confirmed" with one publisher only/,
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
      'content/services/xk-police.yml – note – tells of a doubt, but "Confirmed" is chosen; remove the doubt or choose "Not yet confirmed"',
    ]);
  });

  it('says what it helps with', () => {
    using content = copyContent();
    content.change('services/xk-police.yml', (text) => text.replace(/needs:\n( {2}- .*\n)+/, ''));
    content.change('services/xk-fire.yml', (text) => text.replace('- danger', '- fire'));
    content.change('shelters/xk-north-line.yml', (text) =>
      text.replace(/needs:\n( {2}- .*\n)+/, 'needs: []\n'),
    );
    const problems = content.problems().join('\n');
    assert.match(problems, /xk-police\.yml – needs – is missing/);
    assert.match(problems, /xk-fire\.yml – needs\.0 – is "fire"; choose one of danger, violence/);
    assert.match(problems, /xk-north-line\.yml – needs – is empty; choose at least one/);
  });

  it('has an address only where everybody may walk in', () => {
    using content = copyContent();
    content.change('services/xk-pvpt.yml', (text) => `${text}address: Somewhere 1\n`);
    assert.match(
      content.problems().join('\n'),
      /xk-pvpt\.yml – address – is only for public bodies/,
    );
  });
});

describe('The visibility of a service', () => {
  it('lets no place stand where only the area is public', () => {
    using content = copyContent();
    content.change('services/xk-ombudsperson.yml', (text) =>
      text.replace('visibility: public', 'visibility: area'),
    );
    assert.deepEqual(content.problems(), [
      'content/services/xk-ombudsperson.yml – address – is given, but "Area" is chosen; remove it or choose "Public"',
      'content/services/xk-ombudsperson.yml – offices – are given, but "Area" is chosen; move them to "Municipalities it works for" or choose "Public"',
    ]);
  });

  it('is public for no line, and for an organisation only with an office', () => {
    using content = copyContent();
    for (const id of ['xk-victims-helpline', 'xk-aktiv']) {
      content.change(`services/${id}.yml`, (text) =>
        text.replace('visibility: area', 'visibility: public'),
      );
    }
    const problems = content.problems().join('\n');
    assert.match(problems, /xk-victims-helpline\.yml – visibility – is "Public" for a helpline/);
    assert.match(problems, /xk-aktiv\.yml – visibility – is "Public", but no office is given/);
  });

  it('tells open data what is withheld, and why', () => {
    const hidden = whereaboutsOf({ visibility: 'area', offices: [] } as unknown as Service);
    assert.equal(hidden.visibility, 'area');
    assert.match(hidden.withheld, /could be watched/);
    assert.equal(whereaboutsOf({} as Shelter).visibility, 'confidential');
    const open = whereaboutsOf({ visibility: 'public', offices: ['peja'] } as unknown as Service);
    assert.deepEqual([open.withheld, open.offices], [undefined, ['peja']]);
  });
});

describe('A shelter', () => {
  const shelter = 'shelters/xk-north-line.yml';

  for (const line of [
    'address: Somewhere 1',
    'website: https://example.org',
    'email: a@example.org',
    'offices: [zvecan]',
    'visibility: public',
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
    assert.match(content.problems().join('\n'), /publisher – is not the name of a site alone/);
  });
});
