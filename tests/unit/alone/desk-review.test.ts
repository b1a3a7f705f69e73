import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import type { API } from 'decap-cms-backend-github';
import { repositoryOf } from '../../site/lib/github/git.ts';
import { directory, ngo, staff } from '../../site/lib/github/people.ts';
import { serveGitHub } from '../../site/lib/github/server.ts';
import type { User, World } from '../../site/lib/github/world.ts';
import { configFor, loadApis } from '../lib/github-apis.ts';

const { API: DecapApi, ReviewedApi } = await loadApis();
const repository = repositoryOf(join(import.meta.dirname, '../../..'));
const { git } = repository;
const first = git(['rev-parse', 'main']);

const world: World = {
  repository,
  users: [ngo, staff, directory],
  places: [
    { owner: 'oslonac', name: 'site', isFork: false, refs: 'refs/' },
    { owner: 'ngo', name: 'site', isFork: true, refs: 'refs/forks/ngo/' },
  ],
  pulls: [],
  forkDelay: 0,
  isChecked: true,
};
const github = await serveGitHub(world);
const as = (user: User, Kind = ReviewedApi) => new Kind(configFor(world, github.origin, user));
const main = () => git(['rev-parse', 'main']);
const changed = (from: string) => git(['diff', '--name-only', from, 'main']).split('\n');

after(() => {
  github.close();
  repository.remove();
});

beforeEach(() => {
  world.pulls = [];
  world.isChecked = true;
  const refs = git(['for-each-ref', '--format=%(refname)']).split('\n');
  for (const ref of refs.filter((name) => name !== 'refs/heads/main')) {
    git(['update-ref', '-d', ref]);
  }
  git(['update-ref', 'refs/heads/main', first]);
  git(['update-ref', 'refs/forks/ngo/heads/main', first]);
});

/** Saves an entry as the desk does; `files` by their path. */
const save = async (
  api: API,
  collectionName: string,
  slug: string,
  files: string[],
  text: string,
) =>
  api.persistFiles(
    files.map((path) => ({ path, slug, raw: text })),
    [],
    { collectionName, useWorkflow: true, commitMessage: `Change ${slug}`, status: 'draft' },
  );

const propose = async (files: string[]) => {
  await save(as(ngo), 'campaigns', 'x', files, 'Predlog');
  await as(ngo).updateUnpublishedEntryStatus('campaigns', 'x', 'pending_review');
};

const entry = 'content/campaigns/x.sr.mdx';

test('nobody publishes alone what they wrote, and somebody else does it with one press', async () => {
  await save(as(staff), 'campaigns', 'x', [entry], 'Nacrt');
  await assert.rejects(as(staff).publishUnpublishedEntry('campaigns', 'x'), /Somebody else has to/);
  assert.equal(main(), first);
  await as(directory).publishUnpublishedEntry('campaigns', 'x');
  assert.deepEqual(changed(first), [entry]);
  assert.equal(git(['rev-list', '--count', `${first}..main`]), '1');
});

test('nothing is published before it is checked', async () => {
  await save(as(staff), 'campaigns', 'x', [entry], 'Nacrt');
  world.isChecked = false;
  await assert.rejects(
    as(directory).publishUnpublishedEntry('campaigns', 'x'),
    /checks are still running.*\/pull\/1/,
  );
  assert.equal(main(), first);
});

test('a number in the directory is published by somebody who answers for the directory', async () => {
  const file = 'content/services/x.yml';
  await save(as(staff), 'services', 'x', [file], 'phone: 1');
  const other = { ...staff, login: 'other', name: 'Another editor' };
  world.users = [...world.users, other];
  await assert.rejects(
    as(other).publishUnpublishedEntry('services', 'x'),
    /Somebody of @oslonac\/directory has to publish this/,
  );
  assert.equal(main(), first);
  await as(directory).publishUnpublishedEntry('services', 'x');
  assert.deepEqual(changed(first), [file]);
});

test('what changed after it was approved is not published by that approval', async () => {
  const file = 'content/services/x.yml';
  await save(as(staff), 'services', 'x', [file], 'phone: 1');
  const [pull] = world.pulls;
  pull?.approvals.push({ by: directory, sha: pull.lastSha });
  await as(staff).persistFiles([{ path: file, slug: 'x', raw: 'phone: 2' }], [], {
    collectionName: 'services',
    useWorkflow: true,
    unpublished: true,
    commitMessage: 'Change x',
  });
  await assert.rejects(as(staff).publishUnpublishedEntry('services', 'x'), /Somebody else has to/);
});

test('who may only propose cannot publish, label, delete or move main', async () => {
  await propose([entry]);
  const api = as(ngo);
  const merge = { method: 'PUT', body: JSON.stringify({ merge_method: 'squash' }) };
  await assert.rejects(api.request('/repos/oslonac/site/pulls/1/merge', merge), /Not Found/);
  await assert.rejects(api.deleteFiles(['content/campaigns/16-days.sr.mdx'], 'x'));
  const address = '/repos/oslonac/site/git/refs/heads/main';
  const move = { method: 'PATCH', body: JSON.stringify({ sha: world.pulls[0]?.lastSha }) };
  await assert.rejects(api.request(address, move), /Not Found/);
  await assert.rejects(as(staff).request(address, move), /through a pull request/);
  assert.equal(main(), first);
  assert.deepEqual(world.pulls[0]?.labels, []);
});

test('a proposal stands on the editors’ board until it is published, and then on nobody’s', async () => {
  await propose([entry]);
  assert.deepEqual(await as(staff, DecapApi).listUnpublishedBranches(), [], 'not with Decap alone');
  assert.deepEqual(await as(staff).listUnpublishedBranches(), ['cms/campaigns/x']);
  const { status, diffs } = await as(staff).retrieveUnpublishedEntryData('campaigns/x');
  assert.deepEqual([status, diffs.map(({ path }) => path)], ['pending_review', [entry]]);
  await as(staff).publishUnpublishedEntry('campaigns', 'x');
  assert.deepEqual(changed(first), [entry]);
  assert.match(git(['log', '-1', '--format=%an', 'main']), /NGO/);
  assert.deepEqual(await as(staff).listUnpublishedBranches(), []);
  assert.deepEqual(await as(ngo).listUnpublishedBranches(), []);
});

test('a proposal that brings along more than the entry is not published from the desk', async () => {
  await propose([entry, 'cms/admin.ts']);
  await assert.rejects(
    as(staff).publishUnpublishedEntry('campaigns', 'x'),
    /changes other files as well: cms\/admin\.ts/,
  );
  assert.equal(main(), first);
});

test('an editor can mend a proposal, which is then published by a third', async () => {
  await propose([entry]);
  const files = [{ path: entry, slug: 'x', raw: 'Bolji predlog' }];
  await as(staff).persistFiles(files, [], {
    collectionName: 'campaigns',
    useWorkflow: true,
    unpublished: true,
    commitMessage: 'Mend x',
  });
  assert.deepEqual(
    world.pulls.map(({ state, author }) => [state, author.login]),
    [
      ['closed', 'ngo'],
      ['open', 'staff'],
    ],
  );
  await assert.rejects(as(staff).publishUnpublishedEntry('campaigns', 'x'), /Somebody else has to/);
  await as(directory).publishUnpublishedEntry('campaigns', 'x');
  assert.equal(git(['show', `main:${entry}`]), 'Bolji predlog');
});

test('an entry without a file in every language can be deleted, by two', async () => {
  const old = ['sr', 'sq', 'en'].map((code) => `content/pages/x.${code}.mdx`);
  await save(as(staff), 'pages', 'x', old.slice(0, 1), 'Stranica');
  await as(directory).publishUnpublishedEntry('pages', 'x');
  const before = main();
  await assert.rejects(as(staff, DecapApi).deleteFiles(old, 'Delete x'), /BadObjectState/);
  await assert.rejects(
    as(staff).deleteFiles(old, 'Delete x'),
    /Not deleted yet\. Somebody else has to agree to it here: https:.*\/pull\/2$/,
  );
  assert.equal(main(), before);
  const pull = world.pulls.at(-1);
  assert.equal(git(['diff', '--name-status', before, pull?.lastSha ?? '']), `D\t${old[0] ?? ''}`);
  assert.deepEqual(await as(staff).listUnpublishedBranches(), [], 'not on the board');
});
