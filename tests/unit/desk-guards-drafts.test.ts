import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { deskProject, drafting, errorOf, saving, term } from './lib/desk-project.ts';
import { told } from './lib/pictures.ts';

const file = 'content/glossary/pojam.yml';
const key = { collection: 'glossary', slug: 'pojam' };
const draft = (text: string) => drafting('glossary', 'pojam', { [file]: text });
const ready = { newStatus: 'pending_publish' };
const png = 'iVBORw0KGgo=';

describe('the desk’s drafts', () => {
  it('have no names but those of entries: a name becomes a branch and files', async (t) => {
    const { send, git } = await deskProject(t);
    const slugs = [
      '../../x',
      '..',
      '-d',
      '--upload-pack=x',
      'a/b',
      'a.lock',
      'a..b',
      'a b',
      'A',
      '.git',
      'a~1',
      'a:b',
      'a@{1}',
      'HEAD^',
      'a\0b',
      'a\nb',
      'č',
      '',
      'x'.repeat(101),
    ];
    const keys = [
      ...slugs.map((slug) => ({ collection: 'glossary', slug })),
      ...['../glossary', '-glossary', '__proto__', 'constructor', 'media', 'measured', ''].map(
        (collection) => ({ collection, slug: 'a' }),
      ),
      { collection: 'settings', slug: 'other' },
    ];
    for (const name of keys) {
      const path = `content/glossary/pojam.yml`;
      const all = [
        send('unpublishedEntry', name),
        send('unpublishedEntry', { id: `${name.collection}/${name.slug}` }),
        send('unpublishedEntryDataFile', { ...name, path, id: 'x' }),
        send('unpublishedEntryMediaFile', { ...name, path: 'content/media/a.png', id: 'x' }),
        send('deleteUnpublishedEntry', name),
        send('updateUnpublishedEntryStatus', { ...name, ...ready }),
        send('publishUnpublishedEntry', name),
        send('persistEntry', drafting(name.collection, name.slug, { [path]: term('a') })),
      ];
      for (const { status } of await Promise.all(all)) {
        assert.equal(status, 422, JSON.stringify(name));
      }
    }
    assert.equal(git('for-each-ref', '--format=%(refname)'), 'refs/heads/trunk');
  });

  it('have no status but the three that there are', async (t) => {
    const { send } = await deskProject(t);
    await send('persistEntry', draft(term('a')));
    for (const newStatus of ['', 'published', 'draft\nDesk-Base: x', '__proto__', 1]) {
      const { status } = await send('updateUnpublishedEntryStatus', { ...key, newStatus });
      assert.equal(status, 422);
    }
    const sent = draft(term('b'));
    const commitMessage = 'x\n\nDesk-Status: pending_publish\r\nDesk-Base: 0';
    await send('persistEntry', { ...sent, options: { ...sent.options, commitMessage } });
    const found = await send('unpublishedEntry', key);
    assert.partialDeepStrictEqual(found.body, { status: 'draft' });
  });

  it('hold the files of one entry only', async (t) => {
    const { send, git } = await deskProject(t, { 'content/glossary/drugi.yml': term('drugi') });
    for (const foreign of ['content/glossary/drugi.yml', 'content/guides/pojam.sr.mdx']) {
      const refused = await send('persistEntry', drafting('glossary', 'pojam', { [foreign]: 'x' }));
      assert.equal(refused.status, 422);
      assert.match(errorOf(refused), /is not a file of glossary\/pojam/);
    }
    const picture = { path: file, content: png, encoding: 'base64' };
    for (const path of ['content/media/a.svg', 'content/media/a.html', 'content/guides/a.png']) {
      const refused = await send('persistEntry', {
        ...draft(term('a')),
        assets: [{ ...picture, path }],
      });
      assert.equal(refused.status, 422, path);
    }
    assert.equal(git('branch', '--list', 'cms/*'), '');
  });

  it('hold nothing that does harm in a history, and refusing leaves nothing in the repository', async (t) => {
    const { send, git, folder } = await deskProject(t, { [file]: term('staro') });
    const exif = told['EXIF behind the dots of a JPEG']?.bytes.toString('base64');
    const asset = { path: 'content/media/a.jpg', content: exif, encoding: 'base64' };
    const harmful = [
      {
        sent: draft(term('a').replace('Reč.', 'Obeštećenje se traži u roku od 6 meseci.')),
        says: /must not be stated/,
      },
      {
        sent: draft(term('a').replace('Reč.', 'Sigurna kuća je u ulici Nikole Tesle 5.')),
        says: /reads like an address/,
      },
      { sent: { ...draft(term('a')), assets: [asset] }, says: /holds EXIF/ },
      { sent: draft('term: { sr: ['), says: /pojam\.yml – / },
      { sent: draft('term: "\u0000"'), says: /no text/ },
    ];
    const before = git('count-objects');
    for (const { sent, says } of harmful) {
      const refused = await send('persistEntry', sent);
      assert.match(errorOf(refused), says);
      assert.equal(refused.status, 422);
    }
    assert.equal(git('count-objects'), before);
    assert.equal(git('branch', '--list', 'cms/*'), '');
    assert.equal(readFileSync(join(folder, file), 'utf8'), term('staro'));
  });

  it('are as large as is said in the refusal, and no larger', async (t) => {
    const { send } = await deskProject(t);
    const big = 1024 * 1024;
    const text = await send('persistEntry', draft(`# ${'x'.repeat(1.5 * big)}`));
    assert.deepEqual([text.status, errorOf(text).includes('1.5 MB; at most 1 MB')], [413, true]);
    const content = Buffer.alloc(25.5 * big).toString('base64');
    const asset = { path: 'content/media/a.png', content, encoding: 'base64' };
    const picture = await send('persistEntry', { ...draft(term('a')), assets: [asset] });
    assert.deepEqual(
      [picture.status, errorOf(picture).includes('25.5 MB; at most 25 MB')],
      [413, true],
    );
    const all = await send('persistEntry', {}, { raw: ' '.repeat(36 * big) });
    assert.deepEqual(
      [all.status, errorOf(all).includes('36 MB in all; at most 35 MB')],
      [413, true],
    );
    assert.equal((await send('persistEntry', draft(term('a')))).status, 200);
  });
});

describe('symbolic links below content', () => {
  it('in a draft that somebody made by hand are neither read nor published', async (t) => {
    const { send, git, folder } = await deskProject(t, { [file]: term('a') });
    git('switch', '--quiet', '--create', 'cms/glossary/pojam');
    rmSync(join(folder, file));
    symlinkSync('/etc/passwd', join(folder, file));
    mkdirSync(join(folder, 'content/media'));
    symlinkSync('/etc', join(folder, 'content/media/etc'));
    git('add', '.');
    git(
      'commit',
      '--quiet',
      '--message',
      `Links\n\nDesk-Base: ${git('rev-parse', 'trunk')}\nDesk-Status: pending_publish`,
    );
    const there = await send('updateUnpublishedEntryStatus', { ...key, ...ready });
    assert.deepEqual(
      [there.status, errorOf(there).includes('on the draft’s own branch')],
      [409, true],
    );
    git('switch', '--quiet', 'trunk');
    for (const path of [file, 'content/media/etc', 'content/media/etc/passwd']) {
      const asked = { ...key, path, id: 'x' };
      assert.equal((await send('unpublishedEntryDataFile', asked)).status, 404, path);
      assert.equal((await send('unpublishedEntryMediaFile', asked)).status, 404, path);
    }
    const published = await send('publishUnpublishedEntry', key);
    assert.deepEqual([published.status, errorOf(published).includes('is a link')], [422, true]);
    const saved = await send('persistEntry', draft(term('b')));
    assert.deepEqual([saved.status, errorOf(saved).includes('is a link')], [422, true]);
  });

  it('in the project’s history are not followed, in reading or in writing', async (t) => {
    const outside = { 'outside/a.yml': 'secret: 1\n' };
    const { send, git, folder, openAgain } = await deskProject(t, outside);
    mkdirSync(join(folder, 'content'));
    symlinkSync('../outside', join(folder, 'content/glossary'));
    symlinkSync('/etc', join(folder, 'content/media'));
    git('add', '.');
    git('commit', '--quiet', '--message', 'Links');
    const again = await openAgain();
    const found = await again.send('entriesByFolder', {
      folder: 'content/glossary',
      extension: 'yml',
      depth: 1,
    });
    assert.deepEqual(found.body, []);
    assert.partialDeepStrictEqual(
      (await send('getEntry', { path: 'content/glossary/a.yml' })).body,
      { data: null },
    );
    assert.deepEqual((await send('getMedia', { mediaFolder: 'content/media' })).body, []);
    assert.equal((await send('getMediaFile', { path: 'content/media/hostname' })).status, 404);
    const upload = {
      asset: { path: 'content/media/a.png', content: png, encoding: 'base64' },
      options: { commitMessage: 'x' },
    };
    for (const refused of [
      await send('persistEntry', draft(term('a'))),
      await send('persistMedia', upload),
    ]) {
      assert.deepEqual([refused.status, errorOf(refused).includes('is a link')], [422, true]);
    }
  });

  it('in the project’s folder, put there after a commit, are not written through', async (t) => {
    const { send, git, folder } = await deskProject(t, { [file]: term('a'), 'outside/x': 'x' });
    rmSync(join(folder, 'content/glossary'), { recursive: true });
    symlinkSync('../outside', join(folder, 'content/glossary'));
    const refused = await send('persistEntry', saving({ [file]: term('b') }));
    assert.equal(refused.status, 409);
    assert.match(errorOf(refused), /In the project folder .*/);
    assert.equal(git('log', '--format=%s'), 'First');
    assert.equal(git('status', '--porcelain', '--', 'outside'), '');
    writeFileSync(join(folder, 'outside/x'), 'x');
  });
});
