import assert from 'node:assert/strict';
import { it } from 'node:test';
import { localeCodes } from '../../src/i18n/locales.ts';
import { homes, type Home } from '../../src/model/organisations.ts';
import { byHome, homeName } from '../../src/views/homes.ts';

it('Organisations stand by country, Kosovo first, each as the language sorts', () => {
  const groups = byHome('sr', [
    { home: 'INT', name: 'UN Women' },
    { home: 'XK', name: 'Šta' },
    { home: 'RS', name: 'ASTRA' },
    { home: 'XK', name: 'Sud' },
    { home: 'XK', name: 'Čuvar' },
    { home: 'XK', name: 'Centar' },
  ]);
  assert.deepEqual(
    groups.map(({ country, entries }) => [country, ...entries.map(({ name }) => name)]),
    [
      ['Kosovo', 'Centar', 'Čuvar', 'Sud', 'Šta'],
      ['Srbija', 'ASTRA'],
      ['Više zemalja', 'UN Women'],
    ],
  );
});

it('Every country of an organisation has a name in every language', () => {
  for (const locale of localeCodes) {
    const names = (Object.keys(homes) as Home[]).map((home) => homeName(locale, home));
    assert.equal(new Set(names).size, names.length);
  }
  assert.equal(homeName('sq', 'NL'), 'Holanda');
});
