import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { archive } from '../../src/kit/archive.ts';
import { calendar } from '../../src/kit/calendar.ts';
import type { ManifestEntry } from '../../src/kit/manifest.ts';
import { texts } from '../../src/kit/texts.ts';
import type { Kit } from '../../src/views/kit.ts';
import { inTimeZone, sampleKit, samplePicture } from './lib/sample-kit.ts';
import { unzip, type Unzipped } from './lib/zip.ts';

const pictures = [samplePicture(1), samplePicture(5)];

const make = async (kit: Kit) => {
  const files = [...pictures, ...texts(kit, pictures), ...calendar(kit)];
  const [zip] = archive(kit, files);
  assert.ok(zip);
  return zip.make();
};

const textOf = (files: Unzipped[], name: string) =>
  files.find(({ entry }) => entry.fileName === name)?.bytes.toString('utf8') ?? '';

describe('The archive of a kit', () => {
  it('holds every file, the terms and the list', async () => {
    const { files } = await unzip(await make(sampleKit()));
    assert.deepEqual(
      files.map(({ entry }) => entry.fileName),
      [
        'day-01-wide.png',
        'day-05-wide.png',
        'texts.txt',
        'days.ics',
        'licence.txt',
        'manifest.json',
      ],
    );
  });

  it('has a list that says of each file what it is', async () => {
    const { files } = await unzip(await make(sampleKit({}, 'sr')));
    const list = JSON.parse(textOf(files, 'manifest.json')) as { files: ManifestEntry[] };
    const listed = new Map(list.files.map((entry) => [entry.file, entry]));
    for (const { entry, bytes } of files.filter(
      ({ entry: { fileName } }) => fileName !== 'manifest.json',
    )) {
      const found = listed.get(entry.fileName);
      assert.equal(found?.size, bytes.length, entry.fileName);
      assert.equal(found.language, 'sr-Latn');
      assert.equal(found.licence, 'CC BY 4.0');
      assert.ok(found.title);
      listed.delete(entry.fileName);
    }
    assert.equal(listed.size, 0, 'nothing is listed that is not there');
    assert.partialDeepStrictEqual(list.files[0], {
      type: 'image/png',
      width: 1200,
      height: 630,
      alternativeText: 'White words, “day 1”, and the numbers',
    });
    assert.partialDeepStrictEqual(list, {
      numbers: [{ number: '112', country: 'XK' }, { number: '192' }],
      licence: { attribution: 'Oslonac, https://example.org/sr/campaigns/16-days/, CC BY 4.0' },
    });
  });

  it('says the terms, and until when the numbers may be trusted', async () => {
    const terms = async (licence: Kit['campaign']['licence']) =>
      textOf((await unzip(await make(sampleKit({ licence })))).files, 'licence.txt');
    assert.match(await terms('CC BY 4.0'), /licenses\/by\/4\.0\/[^]*Oslonac, https:[^]*After 19/);
    assert.match(await terms('CC BY-SA 4.0'), /same terms[^]*licenses\/by-sa\/4\.0\//);
    assert.doesNotMatch(await terms('CC0'), /Oslonac|Name the source like this/);
  });

  it('tells nothing of when, where and by whom it was made', async () => {
    const { comment, files } = await unzip(await make(sampleKit()));
    assert.equal(comment, '');
    for (const { entry } of files) {
      assert.equal(entry.extraFieldLength, 0);
      assert.equal(entry.fileCommentLength, 0);
      // The first day that the format knows, and no system or owner.
      assert.deepEqual([entry.lastModFileDate, entry.lastModFileTime], [0x21, 0]);
      assert.equal(entry.versionMadeBy >> 8, 0);
      assert.equal(entry.externalFileAttributes, 0);
    }
  });

  it('has the same bytes each time and in every time zone, and others where a number changed', async () => {
    const first = await make(sampleKit());
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
      assert.deepEqual(await inTimeZone(zone, () => make(sampleKit())), first, zone);
    }
    const changed = sampleKit();
    changed.card.numbers = changed.card.numbers.slice(0, 1);
    assert.notDeepEqual(await make(changed), first);
  });
});
