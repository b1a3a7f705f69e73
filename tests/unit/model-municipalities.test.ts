import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { municipalitySchema, type Municipality } from '../../src/model/municipalities.ts';
import { regionsOf } from '../../src/views/regions.ts';
import { copyContent } from './lib/content-copy.ts';

const folder = 'content/municipalities';
const all = new Map<string, Municipality>(
  readdirSync(folder).map((file) => [
    file.replace(/\.yml$/, ''),
    municipalitySchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))),
  ]),
);

describe('The municipalities', () => {
  it('are 38, each in a district that a source names', () => {
    assert.equal(all.size, 38);
    const without = [...all].filter(([, { region }]) => !region?.sources.length);
    assert.deepEqual(
      without.map(([id]) => id),
      [],
    );
  });

  it('stand in the map once each, in seven districts', () => {
    const regions = regionsOf(
      [...all].map(([id, { region }]) => ({ id, district: region?.district })),
    );
    assert.deepEqual(
      regions.map(({ district, places }) => [district, places.length]),
      [
        ['mitrovica', 7],
        ['peja', 3],
        ['prishtina', 8],
        ['gjakova', 4],
        ['ferizaj', 5],
        ['gjilan', 6],
        ['prizren', 5],
      ],
    );
  });

  it('work in Albanian and Serbian everywhere', () => {
    const lacking = [...all].filter(([, { languages }]) =>
      ['albanian', 'serbian'].some((each) => !languages.official.includes(each as 'albanian')),
    );
    assert.deepEqual(lacking, []);
  });

  it('name in the seven of the project who sits in the coordination mechanism', () => {
    const known = [...all].filter(([, { mechanism }]) => (mechanism?.members.length ?? 0) > 0);
    assert.deepEqual(
      known.map(([id]) => id),
      ['dragash', 'gjakova', 'gjilan', 'leposavic', 'mitrovica-north', 'zubin-potok', 'zvecan'],
    );
  });
});

describe('A municipality', () => {
  it('cannot be given a court, an office or a shelter, which no source assigns', () => {
    using content = copyContent();
    content.change(
      'municipalities/viti.yml',
      (text) => `${text}court: gjilan\noffice: gjilan\nshelter: gjilan\n`,
    );
    assert.match(
      content.problems().join('\n'),
      /viti\.yml – has no field named "court", "office", "shelter"/,
    );
  });

  it('has no confirmed mechanism by one publisher alone', () => {
    using content = copyContent();
    content.change('municipalities/zvecan.yml', (text) =>
      text.replace('state: unconfirmed', 'state: confirmed'),
    );
    assert.match(
      content.problems().join('\n'),
      /zvecan\.yml – mechanism\.state – is "Confirmed" with one publisher only/,
    );
  });

  it('of which no source names the district stands apart', () => {
    const [first, last] = regionsOf([
      { id: 'a', district: undefined },
      { id: 'b', district: 'peja' },
    ]);
    assert.deepEqual([first?.district, last?.district], ['peja', undefined]);
    assert.deepEqual(last?.places, [{ id: 'a', district: undefined }]);
  });
});
