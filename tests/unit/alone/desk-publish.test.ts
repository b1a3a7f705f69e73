import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { deskProject, saving, term } from '../lib/desk-project.ts';

const file = 'content/glossary/pojam.yml';

describe('publishing at the desk', () => {
  it('makes one commit, of content only, on the project’s own branch, and says so', async (t) => {
    const { send, git, read, published } = await deskProject(t);
    assert.equal((await send('persistEntry', saving({ [file]: term('pojam') }))).status, 200);
    assert.equal(read(file), term('pojam'));
    assert.equal(git('log', '--format=%an %s'), 'Editor Create “entry”\nEditor First');
    assert.equal(git('show', '--format=', '--name-only'), file);
    assert.equal(git('branch', '--show-current'), 'trunk');
    assert.equal(git('status', '--porcelain'), '');
    await setTimeout(10);
    assert.equal(published(), 1);
  });

  it('leaves everything alone that somebody else has not committed', async (t) => {
    const { send, git, write } = await deskProject(t, { 'a.txt': 'a' });
    write('a.txt', 'changed');
    write('b.txt', 'staged');
    git('add', 'b.txt');
    write('content/glossary/draft.yml', 'half');
    await send('persistEntry', saving({ [file]: term('pojam') }));
    assert.equal(git('show', '--format=', '--name-only'), file);
    assert.deepEqual(git('status', '--porcelain').split('\n').sort(), [
      '?? content/glossary/draft.yml',
      'A  b.txt',
      'M a.txt',
    ]);
  });

  it('refuses to overwrite what is not committed, names the file, and loses nothing', async (t) => {
    const { send, git, write, read, published } = await deskProject(t, { [file]: term('staro') });
    write(file, 'by hand');
    const { status, body } = await send('persistEntry', saving({ [file]: term('novo') }));
    assert.equal(status, 409);
    assert.match(
      (body as { error: string }).error,
      /pojam\.yml has changes that are not committed.*nothing that you wrote is lost/,
    );
    assert.equal(read(file), 'by hand');
    assert.equal(git('log', '--format=%s'), 'First');
    assert.equal(published(), 0);

    git('checkout', '--', file);
    assert.equal((await send('persistEntry', saving({ [file]: term('novo') }))).status, 200);
    assert.equal(read(file), term('novo'));
  });

  it('refuses what the model refuses, in sentences, and writes nothing', async (t) => {
    const { send, git } = await deskProject(t);
    const { status, body } = await send('persistEntry', saving({ [file]: 'term: { sr: a }' }));
    assert.equal(status, 422);
    assert.match(
      (body as { error: string }).error,
      /pojam\.yml – List of sources – is missing; add it/,
    );
    assert.equal(git('status', '--porcelain'), '');
    assert.equal(git('rev-list', '--count', 'HEAD'), '1');
  });

  it('refuses a text that could not be built', async (t) => {
    const { send } = await deskProject(t);
    const page = (text: string) =>
      `---\ntitle: A\nlead: B\norder: 1\nchecked: { on: 2026-11-21, by: editor, how: sources }\n---\n\n${text}\n`;
    const path = 'content/pages/strana.sr.mdx';
    const { status, body } = await send(
      'persistEntry',
      saving({ [path]: page('{process.env.HOME}') }),
    );
    assert.equal(status, 422);
    assert.match((body as { error: string }).error, /strana\.sr\.mdx, line 8 – code – has \{ \}/);
    assert.equal((await send('persistEntry', saving({ [path]: page('Reči.') }))).status, 200);
  });

  it('takes a text with few phrases that people type', async (t) => {
    const { send } = await deskProject(t);
    const page =
      '---\ntitle: A\nlead: B\nkeywords: [reč]\norder: 1\nchecked: { on: 2026-11-21, by: editor, how: sources }\n---\n\nReči.\n';
    const { status } = await send('persistEntry', saving({ 'content/pages/strana.sr.mdx': page }));
    assert.equal(status, 200);
  });

  it('refuses to delete what other entries name', async (t) => {
    const { send, read } = await deskProject(t, {
      'content/services/xk-line.yml': 'x: 1\n',
      'content/settings/site.yml':
        'exit: { sr: https://a.b, sq: https://a.b, en: https://a.b }\nhelpBar: [xk-line]\n',
    });
    const deletion = { paths: ['content/services/xk-line.yml'], options: { commitMessage: 'x' } };
    const { status, body } = await send('deleteFiles', deletion);
    assert.equal(status, 422);
    assert.match(
      (body as { error: string }).error,
      /site\.yml – Numbers on every page 1 – names "xk-line"/,
    );
    assert.equal(read('content/services/xk-line.yml'), 'x: 1\n');
  });

  it('deletes a text in all its languages, also those that the desk does not write', async (t) => {
    const file = (code: string) => `content/pages/strana.${code}.mdx`;
    const { send, git } = await deskProject(t, {
      [file('sr')]: 'x\n',
      [file('tr')]: 'x\n',
      'content/pages/strana-dva.tr.mdx': 'x\n',
    });
    const deletion = { paths: ['sr', 'sq', 'en'].map(file), options: { commitMessage: 'x' } };
    await send('deleteFiles', deletion);
    assert.deepEqual(git('show', '--format=', '--name-only').split('\n'), [file('sr'), file('tr')]);
  });

  it('takes pictures, and refuses other files', async (t) => {
    const { send, git } = await deskProject(t);
    const plain = readFileSync('tests/unit/fixtures/pictures/plain.png', 'base64');
    const upload = (name: string) =>
      send('persistMedia', {
        asset: { path: `content/media/${name}`, content: plain, encoding: 'base64' },
        options: { commitMessage: 'Upload' },
      });
    assert.equal((await upload('a.svg')).status, 422);
    assert.equal((await upload('a.html')).status, 422);
    assert.equal(git('rev-list', '--count', 'HEAD'), '1');
    assert.equal((await upload('a.png')).status, 200);
    assert.equal(git('show', '--format=', '--name-only'), 'content/media/a.png');
  });

  it('goes on from what was committed meanwhile without the desk', async (t) => {
    const { send, git, write, read } = await deskProject(t);
    write('content/glossary/drugi.yml', term('drugi'));
    git('add', '.');
    git('commit', '--quiet', '--message', 'By hand');
    const found = await send('getEntry', { path: 'content/glossary/drugi.yml' });
    assert.partialDeepStrictEqual(found.body, { data: term('drugi') });
    const saved = await send('persistEntry', saving({ [file]: term('pojam') }));
    assert.equal(saved.status, 200, JSON.stringify(saved.body));
    assert.equal(git('log', '--format=%s'), 'Create “entry”\nBy hand\nFirst');
    assert.equal(read('content/glossary/drugi.yml'), term('drugi'));
  });
});
