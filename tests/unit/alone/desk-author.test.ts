import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deskProject, drafting, errorOf, saving, term } from '../lib/desk-project.ts';

const file = 'content/glossary/pojam.yml';
const text = saving({ [file]: term('pojam') });
const by = (name: string) => ({ headers: { 'x-desk-author': name } });
const people = ['log', '-1', '--format=%an <%ae> %cn <%ce>'];

describe('who writes at the desk', () => {
  it('stands in the commit by the name that was given, and never with an address', async (t) => {
    const { send, git } = await deskProject(t);
    assert.equal(
      (await send('persistEntry', text, by(encodeURIComponent('Žana Ëmbël')))).status,
      200,
    );
    assert.equal(git(...people), 'Žana Ëmbël <> Žana Ëmbël <>');
    assert.doesNotMatch(git('reflog', '--format=%gn <%ge>', '-1', 'trunk'), /example\.org/);
  });

  it('is whom the project’s git knows, when no name was given', async (t) => {
    const { send, git } = await deskProject(t);
    await send('persistEntry', text);
    const known = 'Editor <editor@example.org>';
    assert.equal(git(...people), `${known} ${known}`);
    git('config', 'user.name', 'Another');
    await send('persistEntry', saving({ [file]: term('drugo') }), by('Editor'));
    assert.equal(git(...people), 'Editor <> Editor <>');
  });

  it('cannot be anything that git would read otherwise', async (t) => {
    const { send, git } = await deskProject(t);
    const names = ['<a@b>', 'a\nb', 'a\u0000b', '\u202eana', '. .', '👍', 'x'.repeat(81), '"'];
    for (const name of [...names.map(encodeURIComponent), '%', '%ff']) {
      const refused = await send('persistEntry', text, by(name));
      assert.equal(refused.status, 400, name);
      assert.match(errorOf(refused), /Your name needs letters/);
    }
    assert.equal(git('rev-list', '--count', 'HEAD'), '1');
  });
});

describe('two editors on one entry', () => {
  const draft = (words: string) => drafting('glossary', 'pojam', { [file]: term(words) });
  const seen = (id: string | null, name = 'Blerta') => ({
    headers: {
      'x-desk-author': name,
      'x-desk-seen': encodeURIComponent(
        JSON.stringify({ [file]: id, 'content/glossary/x.yml': 'x' }),
      ),
    },
  });
  const idOf = (body: unknown) => (body as { file: { id: string } }).file.id;

  it('do not overwrite each other: the later one hears who was first, and when', async (t) => {
    const { send, git } = await deskProject(t, { [file]: term('staro') });
    const opened = idOf((await send('getEntry', { path: file })).body);
    const first = await send('persistEntry', draft('ana'), seen(opened, 'Ana'));
    assert.equal(first.status, 200);
    const { ids } = first.body as { ids: Record<string, string> };

    const refused = await send('persistEntry', draft('blerta'), seen(opened));
    assert.equal(refused.status, 409);
    assert.match(
      errorOf(refused),
      /pojam\.yml is no longer as you opened it: Ana changed it last, on \d{4}-\d\d-\d\d at \d\d:\d\d\. Your text is still in this window/,
    );
    assert.equal(
      (await send('persistEntry', draft('opet'), seen(ids[file] ?? '', 'Ana'))).status,
      200,
    );
    assert.match(git('show', 'cms/glossary/pojam:content/glossary/pojam.yml'), /opet/);
  });

  it('hear it as well when one published, discarded, or began the entry', async (t) => {
    const { send } = await deskProject(t);
    assert.equal((await send('persistEntry', draft('ana'), seen(null, 'Ana'))).status, 200);
    const key = { collection: 'glossary', slug: 'pojam' };
    assert.equal((await send('persistEntry', draft('blerta'), seen(null))).status, 409);
    assert.equal((await send('deleteUnpublishedEntry', key, seen(null))).status, 409);
    await send('updateUnpublishedEntryStatus', { ...key, newStatus: 'pending_publish' });
    assert.equal((await send('publishUnpublishedEntry', key, seen(null))).status, 409);
    assert.equal((await send('publishUnpublishedEntry', key)).status, 200);
    assert.equal((await send('persistEntry', draft('blerta'), seen(null))).status, 409);
    const deletion = { paths: [file], options: { commitMessage: 'x' } };
    assert.equal((await send('deleteFiles', deletion, seen('0'.repeat(40)))).status, 409);
  });

  it('are not seen where one sends again what was written, because the answer was lost', async (t) => {
    const { send } = await deskProject(t);
    const again = draft('ana');
    Object.assign(again.options, { newEntry: true });
    assert.equal((await send('persistEntry', again, seen(null))).status, 200);
    assert.equal((await send('persistEntry', again, seen(null))).status, 200);
    const other = draft('druga');
    Object.assign(other.options, { newEntry: true });
    assert.equal((await send('persistEntry', other, seen(null))).status, 409);
  });

  it('is nothing to guess: what cannot be read is refused', async (t) => {
    const { send } = await deskProject(t);
    for (const header of ['%', '[]', 'x', encodeURIComponent('{"a":1}')]) {
      const headers = { 'x-desk-seen': header };
      assert.equal((await send('persistEntry', draft('a'), { headers })).status, 400, header);
    }
  });
});
