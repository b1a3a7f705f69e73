import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { deskProject, drafting, errorOf, term } from '../lib/desk-project.ts';
import { told } from '../lib/pictures.ts';

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

  it('made by hand are not published with more than their entry', async (t) => {
    const other = 'content/glossary/drugi.yml';
    const picture = 'content/media/a.png';
    for (const foreign of [other, picture]) {
      const files = { [other]: term('drugi'), [picture]: 'x' };
      const { send, git, write } = await deskProject(t, files);
      git('switch', '--quiet', '--create', 'cms/glossary/pojam');
      write(file, term('pojam'));
      write(foreign, term('treci'));
      git('add', '.');
      git('commit', '--quiet', '--message', 'By hand');
      git('switch', '--quiet', 'trunk');
      const refused = await send('updateUnpublishedEntryStatus', { ...key, ...ready });
      assert.equal(refused.status, 422);
      assert.equal(errorOf(refused), `${foreign} is not a file of glossary/pojam.`);
    }
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
