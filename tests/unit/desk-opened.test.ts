import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blobId } from '../../cms/backend/blob-id.ts';
import { opened } from '../../cms/backend/opened.ts';
import { seenBy } from '../../cms/backend/seen-by.ts';

const sr = 'content/pages/about.sr.mdx';

describe('the desk on this computer hears what was opened of', () => {
  const asked = [
    { action: 'persistEntry', params: { dataFiles: [{ path: sr }] } },
    { action: 'deleteFiles', params: { paths: [sr] } },
    { action: 'publishUnpublishedEntry', params: { collection: 'pages', slug: 'about' } },
    { action: 'deleteUnpublishedEntry', params: { collection: 'pages', slug: 'about' } },
  ];
  for (const request of asked) {
    it(`what ${request.action} is about, and of nothing else`, async () => {
      opened.set(sr, 'one').set('content/pages/other.sr.mdx', 'other');
      assert.deepEqual(await seenBy(request), { [sr]: await blobId('one') });
    });
  }
});

it('a text’s id is git’s own', async () => {
  assert.equal(await blobId('Čaj\n'), '76995e6c24e03b80f9e6cdba21c76b09015806ec');
  assert.equal(await blobId(''), '');
});
