import assert from 'node:assert/strict';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { describe, it } from 'node:test';
import { deskApi } from '../../cms/local/desk-api.ts';
import { guardRequest } from '../../cms/local/guards/request.ts';
import { deskProject, drafting, errorOf, repository, saving, term } from './lib/desk-project.ts';

// Headers of a request that is to be refused; most other names come with the right port.
const strangers: Record<string, (port: number) => OutgoingHttpHeaders> = {
  'another host name, which may point to this computer': (port) => ({
    host: `evil.example:${port}`,
  }),
  'the right name with another port': () => ({ host: '127.0.0.1:1' }),
  'a name that only begins like this computer’s': (port) => ({ host: `localhost.evil.io:${port}` }),
  'a name that points here by itself': (port) => ({ host: `127.0.0.1.nip.io:${port}` }),
  'another spelling of the name': (port) => ({ host: `localhost.:${port}` }),
  'another spelling of the address': (port) => ({ host: `2130706433:${port}` }),
  'the address of the next generation': (port) => ({ host: `[::1]:${port}` }),
  'the address without its port': () => ({ host: '127.0.0.1' }),
  'the page of another site': () => ({ origin: 'https://evil.example' }),
  'a page of another port of this computer': () => ({ origin: 'http://localhost:1' }),
  'a page of the other name of this computer': (port) => ({ origin: `http://localhost:${port}` }),
  'a frame without rights': () => ({ origin: 'null' }),
  'what the browser knows to come from another site': () => ({ 'sec-fetch-site': 'cross-site' }),
  'what a form of another site can send': () => ({ 'content-type': 'text/plain' }),
  'a form with a file': () => ({ 'content-type': 'multipart/form-data; boundary=x' }),
  'a type that only begins rightly': () => ({ 'content-type': 'application/json-x' }),
  'no type at all': () => ({ 'content-type': '' }),
};

describe('the desk’s API refuses', () => {
  it('whoever is not its own page on this computer', async (t) => {
    const { send, port } = await deskProject(t);
    for (const [who, headers] of Object.entries(strangers)) {
      const refused = await send('info', {}, { headers: headers(port) });
      assert.ok([403, 415].includes(refused.status), who);
      assert.match(errorOf(refused), /^The desk.*\.$/);
    }
    assert.equal((await send('info', {}, { method: 'PUT' })).status, 405);
    assert.equal((await send('info', {})).status, 200);
  });

  it('other computers, should its server ever listen to them', () => {
    const asked = (remoteAddress: string) => () => {
      const headers = { host: '127.0.0.1:1', 'content-type': 'application/json' };
      const socket = { localPort: 1, remoteAddress };
      guardRequest({ method: 'POST', headers, socket } as unknown as IncomingMessage);
    };
    for (const far of ['192.168.1.5', '::ffff:10.0.0.1', 'fe80::1', '']) {
      assert.throws(asked(far), /only this computer/);
    }
    for (const near of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) assert.doesNotThrow(asked(near));
  });

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

  it('a browser’s question whether another site may ask: it answers without leave', async (t) => {
    const { send, port } = await deskProject(t);
    const headers = {
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-desk-author',
    };
    assert.equal((await send('info', {}, { method: 'OPTIONS', headers, raw: '' })).status, 403);
    const answer = await fetch(`http://127.0.0.1:${port}`, { method: 'OPTIONS' });
    assert.equal(answer.status, 405);
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
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
