import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { formatSize } from '../../src/i18n/sizes.ts';
import { kitFiles } from '../../src/kit/index.ts';
import { kitItems } from '../../src/kit/items.ts';
import { begin, inTurn, once } from '../../src/kit/making.ts';
import { fonts } from './lib/fonts.ts';
import { sampleDay, sampleKit, samplePicture } from './lib/sample-kit.ts';
import { unzip } from './lib/zip.ts';

describe('A file of a kit', () => {
  it('is made once, however often it is asked for', async () => {
    let times = 0;
    const file = once({
      ...samplePicture(1),
      make: () => Promise.resolve(new Uint8Array([(times += 1)])),
    });
    assert.equal(await file.make(), await file.make());
    assert.equal(times, 1);
  });

  it('tells what went wrong to whoever asks, and ends nothing before', async () => {
    const file = once({ ...samplePicture(1), make: () => Promise.reject(new Error('no font')) });
    begin([file]);
    await new Promise(setImmediate);
    await assert.rejects(file.make(), /no font/);
  });

  it('waits for its turn', async () => {
    let now = 0;
    let most = 0;
    const make = async () => {
      most = Math.max(most, (now += 1));
      await new Promise(setImmediate);
      now -= 1;
      return new Uint8Array();
    };
    const all = Array.from({ length: 100 }, () => inTurn({ ...samplePicture(1), make }));
    await Promise.all(all.map((file) => file.make()));
    assert.ok(most > 0 && most < 100, `${most} at once`);
  });

  it('has its size said in the language’s own form', () => {
    assert.equal(formatSize('sr', 1_240_000), '1,2 MB');
    assert.equal(formatSize('en', 1_240_000), '1.2 MB');
    assert.equal(formatSize('sq', 84_400), '84 kB');
    assert.equal(formatSize('sq', 999_600), '1 MB');
    assert.equal(formatSize('en', 12), '1 kB');
  });
});

const kinds = new Set(['poster', 'picture', 'texts', 'calendar']);

describe('The files of a kit', () => {
  const kit = sampleKit({ days: [sampleDay(1)] });

  it('are all in the archive, which comes first', async () => {
    const [zip, ...others] = kitFiles(kit, fonts);
    // It is for the page alone.
    const files = others.filter(({ kind }) => kind !== 'preview');
    assert.ok(zip);
    assert.equal(zip.kind, 'archive');
    const { files: zipped } = await unzip(await zip.make());
    assert.deepEqual(
      zipped.map(({ entry }) => entry.fileName),
      [...files.map(({ name }) => name), 'licence.txt', 'manifest.json'],
    );
    assert.deepEqual(new Set(files.map(({ kind }) => kind)), kinds);
    for (const [index, file] of files.entries()) {
      assert.ok(zipped[index]?.bytes.equals(await file.make()), file.name);
    }
  });

  it('are made anew where something has changed, and only there', () => {
    assert.equal(kitFiles(structuredClone(kit), fonts), kitFiles(kit, fonts));
    const changed = structuredClone(kit);
    changed.card.numbers = changed.card.numbers.slice(0, 1);
    assert.notEqual(kitFiles(changed, fonts), kitFiles(kit, fonts));
  });

  it('have endings that a route of the site serves', () => {
    const routes = new Set(
      readdirSync('src/pages/[locale]/campaigns/[slug]/kit')
        .filter((name) => name.startsWith('[file]'))
        .map((name) => name.replace(/^\[file\]|\.ts$/g, '')),
    );
    const endings = new Set(kitFiles(kit, fonts).map(({ name }) => name.replace(/^.*\./, '.')));
    assert.deepEqual(endings, routes);
  });

  it('have pictures and posters with what one sees on them', () => {
    for (const { name, kind, alt = '', size } of kitFiles(kit, fonts)) {
      if (kind === 'picture' || kind === 'poster') assert.ok(alt.length > 20, name);
      assert.equal(size !== undefined, kind === 'picture' || kind === 'preview', name);
    }
  });

  it('show what a poster looks like, in no more than a few kilobytes', async () => {
    const preview = kitFiles(kit, fonts).find(({ kind }) => kind === 'preview');
    const bytes = Buffer.from((await preview?.make()) ?? []);
    assert.match(bytes.toString('latin1', 0, 16), /^RIFF.{4}WEBPVP8/s);
    assert.ok(bytes.length > 1000 && bytes.length < 60_000, `${bytes.length} bytes`);
    assert.doesNotMatch(bytes.toString('latin1'), /EXIF|XMP |ICCP/);
  });

  it('are offered with their address, format and size', async () => {
    const [item] = await kitItems([samplePicture(1)], '/en/campaigns/16-days/kit/');
    assert.partialDeepStrictEqual(item, {
      href: '/en/campaigns/16-days/kit/day-01-wide.png',
      format: 'PNG',
      bytes: 10,
    });
  });
});
