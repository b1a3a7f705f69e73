import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { backendConfig } from '../../cms/config-backend.ts';
import { hostsAsked } from '../../cms/place/hosts.ts';
import { deskPlace } from '../../cms/place/index.ts';

const github = { PUBLIC_DESK_REPOSITORY: 'owner/name' };
const gitlab = {
  PUBLIC_DESK_HOST: 'gitlab',
  PUBLIC_DESK_REPOSITORY: 'group/below/name',
  PUBLIC_DESK_APP_ID: 'an-id',
};

const configOf = (environment: Record<string, string>) =>
  backendConfig(deskPlace(environment), 'http://localhost:1');

describe('where the desk runs', () => {
  it('is this computer where no repository is named', () => {
    assert.partialDeepStrictEqual(configOf({}), {
      backend: { name: 'proxy', proxy_url: '/admin/api/v1' },
    });
    assert.deepEqual(hostsAsked(deskPlace({})), []);
  });

  it('is GitHub otherwise: proposed from outside, read by others, and this computer first where it answers', () => {
    assert.partialDeepStrictEqual(configOf(github), {
      backend: {
        name: 'github',
        repo: 'owner/name',
        branch: 'main',
        open_authoring: true,
        squash_merges: true,
      },
      local_backend: { url: 'http://localhost:1/admin/api/v1' },
    });
    assert.deepEqual(hostsAsked(deskPlace(github)), ['https://api.github.com']);
  });

  it('proposes nothing from outside where nobody outside can see the repository', () => {
    const { backend } = configOf({ ...github, PUBLIC_DESK_PRIVATE: 'yes' });
    assert.deepEqual([backend.open_authoring, backend.auth_scope], [undefined, 'repo']);
  });

  it('knows a sign-in server, a GitHub of one’s own and a site’s name at Netlify', () => {
    const own = {
      ...github,
      PUBLIC_DESK_BRANCH: 'content',
      PUBLIC_DESK_AUTH_URL: 'https://login.example.org/oauth/start',
      PUBLIC_DESK_API_ROOT: 'https://git.example.org/api/v3/',
      PUBLIC_DESK_SITE_DOMAIN: 'oslonac.netlify.app',
      PUBLIC_DESK_LOCAL: 'off',
    };
    const { backend, local_backend } = configOf(own);
    assert.partialDeepStrictEqual(backend, {
      branch: 'content',
      base_url: 'https://login.example.org',
      auth_endpoint: 'oauth/start',
      api_root: 'https://git.example.org/api/v3',
      site_domain: 'oslonac.netlify.app',
    });
    assert.equal(local_backend, undefined);
    assert.deepEqual(hostsAsked(deskPlace(own)), ['https://git.example.org']);
  });

  it('is GitLab where it is named, with a sign-in that needs no server', () => {
    assert.partialDeepStrictEqual(configOf(gitlab).backend, {
      name: 'gitlab',
      repo: 'group/below/name',
      auth_type: 'pkce',
      app_id: 'an-id',
      base_url: 'https://gitlab.com',
    });
    assert.deepEqual(hostsAsked(deskPlace(gitlab)), ['https://gitlab.com']);
    const own = { ...gitlab, PUBLIC_DESK_API_ROOT: 'https://git.example.org/api/v4' };
    assert.equal(configOf(own).backend.base_url, 'https://git.example.org');
  });
});

const mistakes: [environment: Record<string, string>, says: RegExp][] = [
  [{ PUBLIC_DESK_BRANCH: 'main' }, /^PUBLIC_DESK_REPOSITORY is missing, but PUBLIC_DESK_BRANCH/],
  [{ PUBLIC_DESK_LOCAL: 'off' }, /^PUBLIC_DESK_REPOSITORY is missing/],
  [
    { ...github, PUBLIC_DESK_HOST: 'bitbucket' },
    /^PUBLIC_DESK_HOST is "bitbucket". Write github or/,
  ],
  [
    { PUBLIC_DESK_REPOSITORY: 'https://github.com/o/n' },
    /^PUBLIC_DESK_REPOSITORY is no repository/,
  ],
  [{ ...github, PUBLIC_DESK_BRANCH: '../main' }, /^PUBLIC_DESK_BRANCH is no name of a branch/],
  [{ ...github, PUBLIC_DESK_APP_ID: 'x' }, /^PUBLIC_DESK_APP_ID is for GitLab only/],
  [{ ...github, PUBLIC_DESK_API_ROOT: 'api' }, /^PUBLIC_DESK_API_ROOT is no web address/],
  [
    { ...github, PUBLIC_DESK_API_ROOT: 'http://git.example.org' },
    /^PUBLIC_DESK_API_ROOT is not encr/,
  ],
  [{ ...github, PUBLIC_DESK_AUTH_URL: 'https://a.b/?c' }, /^PUBLIC_DESK_AUTH_URL holds more/],
  [{ ...github, PUBLIC_DESK_SITE_DOMAIN: 'https://a.b' }, /^PUBLIC_DESK_SITE_DOMAIN is no domain/],
  [{ ...github, PUBLIC_DESK_PRIVATE: 'true' }, /^PUBLIC_DESK_PRIVATE is "true". Write yes/],
  [{ ...github, PUBLIC_DESK_LOCAL: 'on' }, /^PUBLIC_DESK_LOCAL is "on". Write off/],
  [{ ...gitlab, PUBLIC_DESK_APP_ID: '' }, /^PUBLIC_DESK_APP_ID is missing/],
  [{ ...gitlab, PUBLIC_DESK_SITE_DOMAIN: 'a.b' }, /^PUBLIC_DESK_SITE_DOMAIN is for GitHub only/],
  [{ ...gitlab, PUBLIC_DESK_REPOSITORY: 'name' }, /^PUBLIC_DESK_REPOSITORY is no project/],
  [{ PUBLIC_DESK_REPO: 'owner/name' }, /^PUBLIC_DESK_REPO is no variable of the desk/],
];

describe('a variable that is wrong stops the build, with its name, the reason and how to mend it:', () => {
  for (const [environment, says] of mistakes) {
    it(JSON.stringify(environment), () => {
      assert.throws(() => deskPlace(environment), { message: says });
    });
  }
});
