import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { CmsConfig } from 'decap-cms-core';
import type { BackendClass, Entry } from '../../cms/backend/backend.ts';
import { inSentences } from '../../cms/backend/in-sentences.ts';
import { opened } from '../../cms/backend/opened.ts';
import { withConflicts } from '../../cms/backend/with-conflicts.ts';
import { withDesk } from '../../cms/backend/with-desk.ts';

const sr = 'content/pages/about.sr.mdx';
const sq = 'content/pages/about.sq.mdx';

// A host in memory: what is published, and one draft.
let published: Record<string, string>;
let drafted: Record<string, string> | undefined;
let fault: Error | undefined;

class Memory {
  getEntry(path: string) {
    if (fault) return Promise.reject(fault);
    const data = published[path];
    return data === undefined
      ? Promise.reject(Object.assign(new Error('Not Found'), { status: 404 }))
      : Promise.resolve({ data, file: { path } });
  }

  unpublishedEntry() {
    const diffs = Object.keys(drafted ?? {}).map((path) => ({ path, id: path }));
    return drafted
      ? Promise.resolve({ collection: 'pages', slug: 'about', diffs })
      : Promise.reject(Object.assign(new Error(), { notUnderEditorialWorkflow: true }));
  }

  unpublishedEntryDataFile(_collection: string, _slug: string, path: string) {
    return Promise.resolve(drafted?.[path] ?? '');
  }

  publishUnpublishedEntry() {
    published = { ...published, ...drafted };
    return Promise.resolve();
  }

  deleteUnpublishedEntry() {
    drafted = undefined;
    return Promise.resolve();
  }

  persistEntry({ dataFiles }: Entry) {
    if (fault) return Promise.reject(fault);
    for (const { path, raw } of dataFiles) published[path] = raw;
    return Promise.resolve();
  }
}

const Desk = withDesk(withConflicts(Memory as unknown as BackendClass), 'GitHub');
const desk = () => new Desk({} as CmsConfig);

const save = (files: Record<string, string>, useWorkflow = false) =>
  desk().persistEntry(
    {
      dataFiles: Object.entries(files).map(([path, raw]) => ({ path, raw, slug: 'about' })),
      assets: [],
    },
    { collectionName: 'pages', useWorkflow, commitMessage: '' },
  );

beforeEach(() => {
  opened.clear();
  published = { [sr]: 'one' };
  drafted = undefined;
  fault = undefined;
});

describe('saving on a host', () => {
  it('writes what nobody else changed, again and again', async () => {
    await desk().getEntry(sr);
    await save({ [sr]: 'two' });
    await save({ [sr]: 'three', [sq]: 'tre' });
    assert.deepEqual(published, { [sr]: 'three', [sq]: 'tre' });
  });

  it('refuses to write over what somebody else published, and says where the text is', async () => {
    await desk().getEntry(sr);
    published[sr] = 'theirs';
    await assert.rejects(save({ [sr]: 'two' }), /^Somebody else changed .*about\.sr\.mdx.*window/);
    assert.equal(published[sr], 'theirs');
  });

  it('refuses to write over a language that somebody else added', async () => {
    await assert.rejects(desk().getEntry(sq), { status: 404 });
    published[sq] = 'theirs';
    await assert.rejects(save({ [sq]: 'tre' }), /^Somebody else changed/);
  });

  it('refuses to write over a draft that somebody else saved', async () => {
    await desk().getEntry(sr);
    drafted = { [sr]: 'theirs' };
    await assert.rejects(save({ [sr]: 'two' }, true), /^Somebody else changed/);
  });

  it('takes for its own what was written although the answer got lost', async () => {
    await desk().getEntry(sr);
    published[sr] = 'two';
    await save({ [sr]: 'two' });
    assert.equal(opened.get(sr), 'two');
  });

  it('knows a draft as it was opened, not as a list read it later', async () => {
    const host = desk();
    drafted = { [sr]: 'draft' };
    await host.unpublishedEntry({ collection: 'pages', slug: 'about' });
    await host.unpublishedEntryDataFile('pages', 'about', sr, sr);
    drafted = { [sr]: 'theirs' };
    await host.unpublishedEntry({ id: 'pages/about' });
    await host.unpublishedEntryDataFile('pages', 'about', sr, sr);
    assert.equal(opened.get(sr), 'draft');
  });

  it('publishes and discards a draft only as it was read', async () => {
    const host = desk();
    drafted = { [sr]: 'read' };
    await host.unpublishedEntry({ collection: 'pages', slug: 'about' });
    await host.unpublishedEntryDataFile('pages', 'about', sr, sr);
    drafted = { [sr]: 'changed since' };
    const unread = /^Somebody else changed .*about\.sr\.mdx.*read it first/;
    await assert.rejects(host.publishUnpublishedEntry('pages', 'about'), unread);
    await assert.rejects(host.deleteUnpublishedEntry('pages', 'about'), unread);
    assert.deepEqual([published[sr], drafted[sr]], ['one', 'changed since']);
    drafted = { [sr]: 'read' };
    await host.publishUnpublishedEntry('pages', 'about');
    assert.equal(published[sr], 'read');
    await host.deleteUnpublishedEntry('pages', 'about');
    assert.equal(drafted, undefined);
  });

  it('does not publish a language that was added after the draft was read', async () => {
    await assert.rejects(desk().getEntry(sq), { status: 404 });
    drafted = { [sq]: 'added since' };
    await assert.rejects(desk().publishUnpublishedEntry('pages', 'about'), /about\.sq\.mdx/);
    assert.equal(published[sq], undefined);
  });
});

describe('what goes wrong', () => {
  const sentence = (error: unknown, doing: 'reading' | 'writing' = 'writing') =>
    String(inSentences(error, 'GitHub', doing));

  it('is said in sentences that tell where the text is', async () => {
    await desk().getEntry(sr);
    fault = new TypeError('Failed to fetch');
    await assert.rejects(save({ [sr]: 'two' }), /^GitHub does not answer.*still in this window/);
    const statuses = {
      401: /no longer knows/,
      422: /refused this.*“Why”/,
      503: /fault of its own/,
    };
    for (const [status, says] of Object.entries(statuses)) {
      const said = sentence(Object.assign(new Error('Why'), { status: Number(status) }));
      assert.match(said, says);
      assert.match(said, /nothing was written.*Your text is still in this window/);
    }
  });

  it('is known as a broken connection however browsers and Decap call it', () => {
    for (const words of [
      'NetworkError when attempting',
      'Load failed',
      'Request timed out after 60',
    ]) {
      assert.match(sentence(Object.assign(new Error(words), { status: 500 })), /does not answer/);
    }
  });

  it('stays as it is where Decap itself acts on it', async () => {
    await assert.rejects(desk().unpublishedEntry({}), { notUnderEditorialWorkflow: true });
    const missing = Object.assign(new Error('Not Found'), { status: 404 });
    assert.equal(inSentences(missing, 'GitHub', 'reading'), missing);
    const other = new RangeError('A fault of our own');
    assert.equal(inSentences(other, 'GitHub', 'writing'), other);
  });
});
