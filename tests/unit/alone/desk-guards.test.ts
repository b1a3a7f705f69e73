import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deskApi } from '../../../cms/local/desk-api.ts';
import { deskProject, drafting, repository, saving, term } from '../lib/desk-project.ts';

describe('the desk’s API refuses', () => {
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
      'content/glossary/.git/config',
      'content/.GIT/x',
      'content/.git./x',
      'content/.git /x',
      'content/git~1/x',
      'content/GIT~1/x',
      'content/.g\u200cit/x',
      'content/\u200c.git/x',
      'content/.git\u2060/x',
      'content/．git/x',
      'content/.git:stream/x',
      'content/glossary/a.yml:$DATA',
      'content/glossary/.gitattributes',
      'content/glossary/.hidden.yml',
      'content/glossary/-a.yml',
      'content/--output=x',
      'content/glossary/a.yml\0.png',
      'content/glossary/a\n.yml',
      'content/glossary/:(top)x.yml',
      'content/glossary/a*.yml',
      'content/glossary/..',
      'content/glossary/a..yml',
      'content/glossary/a.yml.',
      `content/glossary/${'a'.repeat(200)}.yml`,
      'CONTENT/glossary/a.yml',
      'C:\\content\\a.yml',
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
        send('deleteFile', { path, options: { commitMessage: 'x' } }),
        send('deleteFiles', { paths: [path], options: { commitMessage: 'x' } }),
        send('getMedia', { mediaFolder: path }),
        send('getMediaFile', { path }),
        send('persistMedia', {
          asset: { path, content: 'eA==', encoding: 'base64' },
          options: { commitMessage: 'x' },
        }),
        send('persistEntry', drafting('glossary', 'a', { [path]: 'x' })),
        send('unpublishedEntryDataFile', { collection: 'glossary', slug: 'a', path, id: 'x' }),
        send('unpublishedEntryMediaFile', { collection: 'glossary', slug: 'a', path, id: 'x' }),
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

  it('requests that are none, and says nothing of what is inside', async (t) => {
    const { send } = await deskProject(t);
    for (const raw of ['', '[]', 'null', '{', '{"action":1}', '{"action":"toString"}']) {
      const { status } = await send('', {}, { raw });
      assert.ok([400, 422].includes(status), raw);
    }
    const wrong = [
      ['persistEntry', saving({})],
      [
        'persistEntry',
        { ...drafting('glossary', 'a', { 'content/glossary/a.yml': 'x' }), assets: 1 },
      ],
      [
        'persistMedia',
        {
          asset: { path: 'content/media/a.png', content: '%%%%', encoding: 'base64' },
          options: { commitMessage: 'x' },
        },
      ],
      [
        'persistMedia',
        {
          asset: { path: 'content/media/a.png', content: '', encoding: 'base64' },
          options: { commitMessage: 'x' },
        },
      ],
      [
        'persistMedia',
        {
          asset: { path: 'content/media/a.png', content: 'eA==', encoding: 'utf8' },
          options: { commitMessage: 'x' },
        },
      ],
      ['deleteFiles', { paths: [], options: { commitMessage: 'x' } }],
      ['publishUnpublishedEntry', {}],
      ['updateUnpublishedEntryStatus', { collection: ['glossary'], slug: { a: 1 } }],
      ['entriesByFolder', { folder: 'content/glossary' }],
    ] as const;
    for (const [action, params] of wrong) {
      assert.equal((await send(action, params)).status, 422, JSON.stringify(params));
    }
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
