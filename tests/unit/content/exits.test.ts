import assert from 'node:assert/strict';
import { it } from 'node:test';
import { localeCodes } from '../../../src/i18n/locales.ts';
import { exitFaults } from '../../../tools/content/exits.ts';

const settingsWith = (exit: string) => [
  {
    file: 'content/settings/site.yml',
    name: 'site',
    data: {
      exit: Object.fromEntries(localeCodes.map((code) => [code, exit])),
      helpBar: ['xk-emergency'],
    },
    body: '',
    source: '',
  },
];

it('leaving for another site is right, whatever the address of this one', () => {
  assert.deepEqual(exitFaults(settingsWith('https://example.org/'), {}), []);
  assert.deepEqual(
    exitFaults(settingsWith('https://example.org/'), { SITE_URL: 'https://help.example.org' }),
    [],
  );
  assert.deepEqual(
    exitFaults(settingsWith('https://example.org/'), { SITE_URL: '', URL: 'x' }),
    [],
  );
});

it('leaving for this site is a fault in each language that does it', () => {
  const faults = exitFaults(settingsWith('https://www.example.org/weather'), {
    URL: 'https://example.org',
  });
  assert.deepEqual(
    faults.map(({ field }) => field),
    localeCodes.map((code) => `exit.${code}`),
  );
  assert.match(faults[0]?.message ?? '', /is this site itself; write the address/);
});
