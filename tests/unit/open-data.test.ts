import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { localeCodes } from '../../src/i18n/locales.ts';
import { between, csv, row } from '../../src/open-data/csv.ts';
import { hsds } from '../../src/open-data/hsds.ts';
import { namesIn, readContent } from '../../tools/content/read.ts';
import './lib/collections.ts';

const { openServices } = await import('../../src/views/open-services.ts');
const { openPlaces } = await import('../../src/views/open-places.ts');

const records = await openServices();
const table = (text = csv(records)) =>
  parse<Record<string, string>>(text, { bom: true, columns: true });

interface Kept {
  phones?: { number: string; isShownOnly?: boolean }[];
  address?: string;
  state: string;
}
const kept = new Map(
  (['services', 'shelters'] as const).flatMap((type) =>
    namesIn('.', type).map((file) => {
      const { name, data } = readContent('.', type, file);
      return [name, { type, data: data as Partial<Kept> }] as const;
    }),
  ),
);

describe('Open data', () => {
  it('has every service and shelter, with the numbers of its file and their state', () => {
    assert.deepEqual(records.map(({ id }) => id).toSorted(), [...kept.keys()].toSorted());
    for (const { id, phones, status } of records) {
      const file = kept.get(id)?.data;
      assert.ok(file);
      assert.deepEqual(
        phones.map(({ number, shown_only }) => [number, shown_only]),
        (file.phones ?? []).map(({ number, isShownOnly = false }) => [number, isShownOnly]),
      );
      assert.equal(status === 'unconfirmed', file.state === 'unconfirmed', id);
      for (const phone of phones) {
        assert.equal(phone.status, status);
        assert.equal(phone.tel === undefined, phone.shown_only);
      }
    }
  });

  it('tells no place of who is not public, and says why', () => {
    const hidden = records.filter(({ visibility }) => visibility !== 'public');
    assert.ok(hidden.length > 20);
    for (const record of hidden) {
      assert.equal(record.address, undefined, record.id);
      assert.deepEqual(record.offices, [], record.id);
      assert.match(record.withheld ?? '', /published/);
      assert.deepEqual([row(record).address, row(record).offices], ['', '']);
      const types = hsds([record]).flatMap(({ attributes }) =>
        attributes.map((one) => one.link_type),
      );
      assert.ok(types.includes('withheld'));
      assert.ok(!types.includes('address') && !types.includes('office'));
    }
  });

  it('has no link, website or e-mail for a shelter', () => {
    const shelters = records.filter(({ id }) => kept.get(id)?.type === 'shelters');
    assert.ok(shelters.length > 0);
    for (const shelter of shelters) {
      assert.equal(shelter.visibility, 'confidential');
      const licence = 'https://creativecommons.org/licenses/by/4.0/';
      for (const text of [shelter, row(shelter), hsds([shelter])].map((data) =>
        JSON.stringify(data),
      )) {
        assert.doesNotMatch(text.replaceAll(licence, ''), /https?:|@/);
      }
    }
  });

  it('has all municipalities, whose findings say whether they are confirmed', async () => {
    const places = await openPlaces();
    assert.equal(places.length, namesIn('.', 'municipalities').length);
    for (const { mechanism, action_plan } of places) {
      for (const finding of [mechanism, action_plan]) {
        if (finding) assert.match(finding.status, /^(un)?confirmed$/);
      }
    }
  });
});

describe('The table', () => {
  it('reads back as what was written', () => {
    const withoutGuard = table().map((line) =>
      Object.fromEntries(
        Object.entries(line).map(([name, value]) => [name, value.replace(/^'(?=[=+\-@])/, '')]),
      ),
    );
    assert.deepEqual(withoutGuard, records.map(row));
    table().forEach((line, index) => {
      const record = records[index];
      assert.ok(record);
      for (const code of localeCodes) assert.equal(line[`name_${code}`], record.name[code]);
      assert.equal(line.sources_date?.split(between).length, record.sources.length);
    });
  });

  it('says of every number in a column of its own how sure it is', () => {
    const withNumbers = table().filter(({ phones }) => phones);
    assert.ok(withNumbers.some(({ phones_status }) => phones_status === 'unconfirmed'));
    for (const { id, phones_status, status, phones_shown_only, phones_tel } of withNumbers) {
      assert.equal(phones_status, status, id);
      if (phones_shown_only === 'yes') assert.equal(phones_tel, 'n/a', id);
    }
  });

  it('is UTF-8 with its mark, has lines as RFC 4180 wants them, and runs no formula', () => {
    const [first] = records;
    assert.ok(first);
    const name = { ...first.name, sr: '=1+1', sq: '@x', en: 'a "b", c\nd' };
    const text = csv([{ ...first, name }]);
    assert.ok(text.startsWith('\uFEFFid,'));
    assert.ok(text.includes('\'=1+1,\'@x,"a ""b"", c\nd"'));
    assert.ok(text.endsWith('\r\n'));
    for (const cell of table().flatMap((line) => Object.values(line))) {
      assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    }
  });
});
