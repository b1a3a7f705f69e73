import assert from 'node:assert/strict';
import { it } from 'node:test';
import { deskConfig } from '../../cms/config.ts';
import { deskPlace } from '../../cms/place/index.ts';
import { decapProblems } from './lib/decap-schema.ts';

const origin = 'http://127.0.0.1:4321';

const places = {
  'on this computer only': {},
  'on GitHub': { PUBLIC_DESK_REPOSITORY: 'owner/name' },
  'on GitHub, with every variable': {
    PUBLIC_DESK_HOST: 'github',
    PUBLIC_DESK_REPOSITORY: 'owner/name',
    PUBLIC_DESK_BRANCH: 'content',
    PUBLIC_DESK_AUTH_URL: 'https://login.example.org/auth',
    PUBLIC_DESK_API_ROOT: 'https://git.example.org/api/v3',
    PUBLIC_DESK_SITE_DOMAIN: 'oslonac.example.org',
    PUBLIC_DESK_PRIVATE: 'yes',
    PUBLIC_DESK_LOCAL: 'off',
  },
  'on GitLab': {
    PUBLIC_DESK_HOST: 'gitlab',
    PUBLIC_DESK_REPOSITORY: 'group/below/name',
    PUBLIC_DESK_APP_ID: 'an-id',
    PUBLIC_DESK_API_ROOT: 'https://git.example.org/api/v4',
  },
};

const config = deskConfig(deskPlace(places['on GitHub']), origin);

for (const [where, environment] of Object.entries(places)) {
  it(`Decap’s own schema accepts the desk’s configuration ${where}`, async () => {
    assert.equal(await decapProblems(deskConfig(deskPlace(environment), origin)), '');
  });
}

it('Decap’s own schema would find a mistake in it', async ({ mock }) => {
  mock.method(console, 'error', () => undefined);
  const broken = {
    ...config,
    collections: [{ ...config.collections[0], fields: [{ widget: 'select' }] }],
  };
  assert.match(await decapProblems(broken), /name/);
});
