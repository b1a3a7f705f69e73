import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { deskProject, drafting, errorOf, term, type DeskProject } from '../lib/desk-project.ts';

const file = 'content/glossary/pojam.yml';
const key = { collection: 'glossary', slug: 'pojam' };
const by = (name: string) => ({ headers: { 'x-desk-author': encodeURIComponent(name) } });
const draft = (text: string) => drafting('glossary', 'pojam', { [file]: text });
const ready = { ...key, newStatus: 'pending_publish' };

const draftProject = async (t: TestContext, published?: string): Promise<DeskProject> =>
  deskProject(t, published === undefined ? {} : { [file]: published });

describe('a draft', () => {
  it('is a branch of the project and nothing else, until it is published as one commit', async (t) => {
    const { send, git, read, published } = await draftProject(t);
    assert.equal((await send('persistEntry', draft(term('prvo')), by('Ana Č.'))).status, 200);
    assert.equal((await send('persistEntry', draft(term('drugo')), by('Blerta'))).status, 200);
    assert.equal(git('log', '--format=%s'), 'First');
    assert.equal(git('status', '--porcelain'), '');
    assert.deepEqual((await send('unpublishedEntries', {})).body, ['glossary/pojam']);
    assert.partialDeepStrictEqual((await send('unpublishedEntry', { id: 'glossary/pojam' })).body, {
      ...key,
      status: 'draft',
      pullRequestAuthor: 'Ana Č, Blerta',
      diffs: [{ path: file, newFile: true }],
    });

    await send('updateUnpublishedEntryStatus', ready, by('Blerta'));
    assert.equal((await send('publishUnpublishedEntry', key, by('Vera'))).status, 200);
    assert.equal(read(file), term('drugo'));
    assert.equal(
      git('log', '-1', '--format=%an <%ae>, %cn <%ce>: %B').trim(),
      'Ana Č <>, Vera <>: Create “entry”\n\nCo-authored-by: Blerta <>',
    );
    assert.equal(git('log', '--format=%s'), 'Create “entry”\nFirst');
    assert.equal(git('for-each-ref', '--format=%(refname)'), 'refs/heads/trunk');
    assert.equal(git('status', '--porcelain'), '');
    assert.equal(published(), 1);
    git('fsck', '--strict');
  });

  it('survives the end of the desk and the loss of its folder, with its status', async (t) => {
    const { send, folder, openAgain } = await draftProject(t);
    await send('persistEntry', draft(term('pojam')));
    const asked = { ...key, newStatus: 'pending_review' };
    assert.equal((await send('updateUnpublishedEntryStatus', asked)).status, 200);
    rmSync(join(folder, '.local'), { recursive: true });
    const again = await openAgain();
    const found = await again.send('unpublishedEntry', { id: 'glossary/pojam' });
    assert.partialDeepStrictEqual(found.body, { status: 'pending_review' });
    const text = await again.send('unpublishedEntryDataFile', { ...key, path: file, id: '' });
    assert.partialDeepStrictEqual(text.body, { data: term('pojam') });
  });

  it('may hold what the model refuses; ready it may not be, and stays as it was', async (t) => {
    const { send, git } = await draftProject(t);
    assert.equal((await send('persistEntry', draft('term: { sr: a }'))).status, 200);
    const before = git('rev-parse', 'cms/glossary/pojam');
    const refused = await send('updateUnpublishedEntryStatus', ready);
    assert.equal(refused.status, 422);
    assert.match(errorOf(refused), /pojam\.yml – List of sources – is missing; add it/);
    const published = await send('publishUnpublishedEntry', key);
    assert.equal(published.status, 409);
    assert.match(errorOf(published), /is not ready yet/);
    assert.equal(git('rev-parse', 'cms/glossary/pojam'), before);
  });

  it('is looked at again when it is published: the site may have changed meanwhile', async (t) => {
    const { send, git, write } = await draftProject(t);
    await send('persistEntry', draft(term('pojam')));
    assert.equal((await send('updateUnpublishedEntryStatus', ready)).status, 200);
    write(file, term('isto'));
    git('add', '.');
    git('commit', '--quiet', '--message', 'By hand');
    const { status, body } = await send('publishUnpublishedEntry', key);
    assert.equal(status, 409, JSON.stringify(body));
    assert.equal(git('log', '--format=%s'), 'By hand\nFirst');
  });

  it('is discarded without a trace on the site', async (t) => {
    const { send, git } = await draftProject(t, term('staro'));
    await send('persistEntry', draft(term('novo')));
    assert.equal((await send('deleteUnpublishedEntry', key)).status, 200);
    assert.equal((await send('unpublishedEntry', key)).status, 404);
    assert.deepEqual((await send('unpublishedEntries', {})).body, []);
    assert.equal(git('for-each-ref', '--format=%(refname)'), 'refs/heads/trunk');
  });

  it('that is as the site is has its files all the same, and publishing it only ends it', async (t) => {
    const { send, git } = await draftProject(t, term('isto'));
    await send('persistEntry', draft(term('isto')));
    const found = await send('unpublishedEntry', key);
    assert.partialDeepStrictEqual(found.body, { diffs: [{ path: file, newFile: false }] });
    await send('updateUnpublishedEntryStatus', ready);
    assert.equal((await send('publishUnpublishedEntry', key)).status, 200);
    assert.equal(git('log', '--format=%s'), 'First');
    assert.deepEqual((await send('unpublishedEntries', {})).body, []);
  });

  it('takes its pictures along, and drops those that were taken out', async (t) => {
    const { send, git } = await draftProject(t);
    const content = readFileSync('tests/unit/fixtures/pictures/plain.png', 'base64');
    const picture = (name: string) => ({
      path: `content/media/${name}.png`,
      content,
      encoding: 'base64',
    });
    const text = draft(term('pojam'));
    await send('persistEntry', { ...text, assets: [picture('a'), picture('b')] });
    await send('persistEntry', { ...text, assets: [picture('b')] });
    const asked = { ...key, path: 'content/media/b.png', id: 'x' };
    const found = await send('unpublishedEntryMediaFile', asked);
    assert.partialDeepStrictEqual(found.body, { name: 'b.png', content });
    await send('updateUnpublishedEntryStatus', ready);
    assert.equal((await send('publishUnpublishedEntry', key)).status, 200);
    assert.equal(git('show', '--format=', '--name-only'), `${file}\ncontent/media/b.png`);
  });

  it('of a new entry is no way to overwrite another one', async (t) => {
    const { send, git } = await draftProject(t, term('staro'));
    const sent = draft(term('novo'));
    const refused = await send('persistEntry', {
      ...sent,
      options: { ...sent.options, newEntry: true },
    });
    assert.equal(refused.status, 409);
    assert.match(errorOf(refused), /There is an entry glossary\/pojam already/);
    assert.equal(git('branch', '--list', 'cms/*'), '');
  });
});

describe('a draft that was begun before the site moved on', () => {
  const moveOn = ({ write, git }: DeskProject, text: string) => {
    write(file, text);
    write('content/glossary/drugi.yml', term('drugi'));
    git('add', '.');
    git('commit', '--quiet', '--message', 'Meanwhile', '--author', 'Ana <>');
  };
  const old = term('pojam');

  it('is published with both changes, and shows only its own until then', async (t) => {
    const project = await draftProject(t, old);
    const { send, git, read } = project;
    await send('persistEntry', draft(old.replace('en: pojam', 'en: term')));
    moveOn(project, old.replace('2026-11-21', '2026-11-22'));
    const found = await send('unpublishedEntry', key);
    assert.deepEqual(
      (found.body as { diffs: { path: string }[] }).diffs.map(({ path }) => path),
      [file],
    );
    await send('updateUnpublishedEntryStatus', ready);
    assert.equal((await send('publishUnpublishedEntry', key)).status, 200);
    assert.equal(
      read(file),
      old.replace('en: pojam', 'en: term').replace('2026-11-21', '2026-11-22'),
    );
    assert.equal(git('log', '--format=%s %p').split('\n')[0]?.split(' ').length, 3);
    assert.equal(git('show', '--format=', '--name-only'), file);
  });

  it('is refused with who, when and what to do where both changed the same words', async (t) => {
    const project = await draftProject(t, old);
    const { send, git, read } = project;
    await send('persistEntry', draft(old.replace('en: pojam', 'en: term')));
    const before = git('rev-parse', 'cms/glossary/pojam');
    moveOn(project, old.replace('en: pojam', 'en: word'));
    const refused = await send('updateUnpublishedEntryStatus', ready);
    assert.equal(refused.status, 409);
    assert.match(
      errorOf(refused),
      /Ana published other words .*pojam\.yml \(\d{4}-\d\d-\d\d, \d\d:\d\d\)\. The draft is kept .*Delete unpublished changes/,
    );
    assert.equal(git('rev-parse', 'cms/glossary/pojam'), before);
    assert.equal(read(file), old.replace('en: pojam', 'en: word'));
  });

  it('keeps to its own changes on another branch of the project', async (t) => {
    const project = await draftProject(t, old);
    const { send, git } = project;
    git('branch', 'older');
    moveOn(project, old.replace('2026-11-21', '2026-11-22'));
    await send('persistEntry', draft(old.replace('en: pojam', 'en: term')));
    git('switch', '--quiet', 'older');
    await send('updateUnpublishedEntryStatus', ready);
    const found = await send('unpublishedEntry', key);
    assert.equal((found.body as { diffs: unknown[] }).diffs.length, 1);
    assert.equal((await send('publishUnpublishedEntry', key)).status, 200);
    assert.equal(git('show', '--format=', '--name-only'), file);
  });
});
