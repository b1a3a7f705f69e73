import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hsds } from '../../src/open-data/hsds.ts';
import { schedules } from '../../src/open-data/hsds-schedules.ts';
import { uuidOf } from '../../src/open-data/uuid.ts';
import './lib/collections.ts';
import { hsdsProblems } from './lib/hsds-schema.ts';

const { openServices } = await import('../../src/views/open-services.ts');

const records = await openServices();
const services = hsds(records);
type Published = (typeof services)[number];
const written = () => JSON.parse(JSON.stringify(services)) as Published[];
const spoilt = (spoil: (service: Published) => object) => {
  const [first, ...others] = written();
  assert.ok(first);
  return hsdsProblems([{ ...first, ...spoil(first) }, ...others]).join();
};

describe('The directory as HSDS', () => {
  it('is as the standard wants it', () => {
    assert.ok(services.length > 50);
    assert.deepEqual(hsdsProblems(written()), []);
  });

  it('would not be with a wrong id, an unknown word, an unknown field or a place', () => {
    assert.match(
      spoilt(() => ({ id: 'xk-police' })),
      /uuid/,
    );
    assert.match(
      spoilt(() => ({ status: 'unconfirmed' })),
      /allowed values/,
    );
    assert.match(
      spoilt(() => ({ adress: 'x' })),
      /adress/,
    );
    assert.match(
      spoilt(() => ({ service_at_locations: [] })),
      /service_at_locations/,
    );
  });

  it('gives everything an id of its own, which stays the same', () => {
    const ids = JSON.stringify(services).match(/"id":"[^"]+"/g) ?? [];
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(hsds(records), services);
    // The example of RFC 9562, whose namespace is another, has the same version and variant.
    assert.match(
      uuidOf('service/xk-police'),
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-/,
    );
  });

  it('warns of every number that is not confirmed, and of every one that must not be dialled', () => {
    services.forEach(({ alert, phones, attributes }, index) => {
      const record = records[index];
      assert.ok(record);
      assert.equal(Boolean(alert), record.status !== 'confirmed', record.id);
      const says = (type: string) => attributes.find(({ link_type }) => link_type === type)?.value;
      assert.equal(says('verification_status'), record.status);
      assert.equal(says('next_check'), record.next_check);
      phones.forEach(({ description, attributes: own }, at) => {
        const phone = record.phones[at];
        assert.equal(Boolean(description), record.status !== 'confirmed' || phone?.shown_only);
        const values = Object.fromEntries(own.map(({ link_type, value }) => [link_type, value]));
        assert.deepEqual(values, {
          verification_status: record.status,
          shown_only: String(phone?.shown_only),
          ...(phone?.tel && { tel: phone.tel }),
        });
      });
    });
  });

  it('writes hours by the days of iCalendar', () => {
    const [always] = schedules('x', {
      openings: [{ text: '24/7', days: [0, 1, 2, 3, 4, 5, 6], from: '00:00', to: '24:00' }],
    });
    assert.equal(always?.byday, 'MO,TU,WE,TH,FR,SA,SU');
    assert.equal(always.opens_at, '00:00');
    assert.equal(always.closes_at, '23:59');
  });
});
