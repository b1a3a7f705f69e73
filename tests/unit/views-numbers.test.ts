import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localeCodes } from '../../src/i18n/locales.ts';
import { typed } from '../../src/model/phone.ts';
import './lib/collections.ts';

const { serviceNumbers } = await import('../../src/views/numbers.ts');
const { servicesPages } = await import('../../src/views/services.ts');

describe('A number as people type it', () => {
  it('is digits, as at home and with its country', () => {
    assert.deepEqual(typed('0800 11112', 'XK'), ['080011112', '38380011112']);
    assert.deepEqual(typed('+383 38 223 782', 'XK'), ['038223782', '38338223782']);
    assert.deepEqual(typed('011 785 00 00', 'RS'), ['0117850000', '381117850000']);
  });

  it('has one form where it is short', () => {
    assert.deepEqual(typed('116 117', 'AL'), ['116117']);
  });
});

for (const locale of localeCodes) {
  describe(`The services by their numbers in ${locale}`, async () => {
    const services = await serviceNumbers(locale);

    it('are those that the pages of services show, each at its place there', async () => {
      const shown = (await servicesPages(locale)).flatMap(({ lines }) => lines);
      assert.ok(shown.length > 30);
      assert.deepEqual(
        services.map(({ title, href }) => [title, href]),
        shown.map(({ name, href }) => [name, href]),
      );
      const all = new Set(shown.flatMap(({ phones }) => phones.map((phone) => phone.shown)));
      const forms = new Set(services.flatMap(({ numbers }) => numbers));
      assert.match(services[0]?.href ?? '', /\/services\/#xk-/);
      const missing = [...all].filter((number) => !forms.has(number.replaceAll(/\D/g, '')));
      assert.deepEqual(missing, []);
    });

    it('hold digits alone, and no country for a number whose country nobody knows', async () => {
      const numbers = services.flatMap((service) => service.numbers);
      assert.deepEqual(
        numbers.filter((number) => !/^\d{3,15}$/.test(number)),
        [],
      );
      const unsure = (await servicesPages(locale))
        .flatMap(({ lines }) => lines)
        .filter(({ phones }) => phones.every(({ dialled }) => !dialled));
      assert.ok(unsure.length > 0);
      for (const { href, phones } of unsure) {
        const found = services.find((service) => service.href === href);
        assert.deepEqual(
          found?.numbers,
          phones.map(({ shown }) => shown.replaceAll(/\D/g, '')),
        );
      }
    });
  });
}
