import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deskApi } from '../../cms/local/desk-api.ts';
import { deskProject, repository, saving, term } from './lib/desk-project.ts';

describe('the desk’s API refuses', () => {
  const requests = {
    'another host name, which may point to this computer': { headers: { host: 'evil.example' } },
    'the right name with another port': { headers: { host: '127.0.0.1:1' } },
    'the page of another site': { headers: { origin: 'https://evil.example' } },
    'a page of another port of this computer': { headers: { origin: 'http://localhost:1' } },
    'what a form of another site can send': { headers: { 'content-type': 'text/plain' } },
    'other methods than POST': { method: 'PUT' },
  };
  for (const [what, other] of Object.entries(requests)) {
    it(what, async (t) => {
      const { send } = await deskProject(t);
      const { status, body } = await send('info', {}, other);
      assert.ok([403, 405, 415].includes(status));
      assert.match((body as { error: string }).error, /^The desk.*\.$/);
    });
  }

  it('paths that lead out of content, wherever they stand in a request', async (t) => {
    const { send, git } = await deskProject(t, { 'package.json': '{}' });
    const before = git('rev-parse', 'HEAD');
    const paths = [
      '.git/config',
      'package.json',
      'content/../package.json',
      'content/.git/x',
      '/etc/hosts',
      'content/a\\..\\b',
      'content//x',
      'content',
    ];
    for (const path of paths) {
      const requests = [
        send('getEntry', { path }),
        send('entriesByFolder', { folder: path, extension: 'yml', depth: 1 }),
        send('entriesByFiles', { files: [{ path }] }),
        send('persistEntry', saving({ [path]: 'x' })),
        send('persistEntry', {
          ...saving({}),
          assets: [{ path, content: 'eA==', encoding: 'base64' }],
        }),
        send('deleteFiles', { paths: [path], options: { commitMessage: 'x' } }),
      ];
      for (const { status } of await Promise.all(requests)) assert.equal(status, 403, path);
    }
    assert.equal(git('rev-parse', 'HEAD'), before);
  });

  it('other names for entries, which Decap’s server gives after the commit', async (t) => {
    const path = 'content/glossary/a.yml';
    const newPath = 'content/glossary/b.yml';
    const { send, git } = await deskProject(t, { [path]: term('a') });
    const { dataFiles, ...rest } = saving({ [path]: term('b') });
    const requests = [
      { ...rest, dataFiles: dataFiles.map((file) => ({ ...file, newPath })) },
      { ...rest, entry: { ...dataFiles[0], newPath } },
    ];
    for (const params of requests) {
      const { status, body } = await send('persistEntry', params);
      assert.equal(status, 422);
      assert.match((body as { error: string }).error, /^The desk does not rename entries;.*\.$/);
    }
    assert.equal(git('log', '--format=%s'), 'First');
    assert.equal(git('status', '--porcelain'), '');
  });

  it('what it does not know, in a sentence', async (t) => {
    const { send } = await deskProject(t);
    const { status, body } = await send('rebase', {});
    assert.deepEqual([status, body], [422, { error: 'The desk does not know how to "rebase".' }]);
  });
});

describe('the desk’s API', () => {
  it('answers its own page, and opens files whose id Decap does not know', async (t) => {
    const { send } = await deskProject(t, { 'content/glossary/a.yml': term('a') });
    const found = await send('entriesByFolder', {
      folder: 'content/glossary',
      extension: 'yml',
      depth: 1,
    });
    assert.partialDeepStrictEqual(found, { status: 200, body: [{ data: term('a') }] });
    assert.equal((await send('getEntry', { path: 'content/glossary/a.yml', id: '' })).status, 200);
  });

  it('says what to do where there is no repository, or no commit', async (t) => {
    const onPublished = () => undefined;
    const { folder, write } = repository(t, {});
    await assert.rejects(
      deskApi({ project: folder, onPublished }),
      /has no commit yet; commit once/,
    );
    write('.git/HEAD', 'broken');
    await assert.rejects(deskApi({ project: folder, onPublished }), /is no git repository/);
  });
});
