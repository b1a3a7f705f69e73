import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { deskProject, drafting, errorOf, saving, term } from '../lib/desk-project.ts';

const file = 'content/glossary/pojam.yml';
const key = { collection: 'glossary', slug: 'pojam' };
const draft = (text: string) => drafting('glossary', 'pojam', { [file]: text });
const ready = { newStatus: 'pending_publish' };
const png = 'iVBORw0KGgo=';

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
