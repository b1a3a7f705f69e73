import assert from 'node:assert/strict';
import { it } from 'node:test';
import { deskConfig } from '../../cms/config.ts';
import { decapProblems } from './lib/decap-schema.ts';

const config = deskConfig({ origin: 'http://127.0.0.1:4321', repository: 'owner/name' });

it('Decap’s own schema accepts the desk’s configuration', async () => {
  assert.equal(await decapProblems(config), '');
});

it('Decap’s own schema would find a mistake in it', async ({ mock }) => {
  mock.method(console, 'error', () => undefined);
  const broken = {
    ...config,
    collections: [{ ...config.collections[0], fields: [{ widget: 'select' }] }],
  };
  assert.match(await decapProblems(broken), /name/);
});
