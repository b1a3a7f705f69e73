import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test, { type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { searchProfile } from '../../tools/traces/search-profile.ts';

const word = 'zlatoperka';

/** What is found in a profile of these files. */
const found = (t: TestContext, write: (file: (name: string) => string) => void) => {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  t.after(() => {
    rmSync(profile, { recursive: true });
  });
  write((name) => {
    mkdirSync(dirname(join(profile, name)), { recursive: true });
    return join(profile, name);
  });
  return searchProfile(profile, [{ kind: 'text', words: word }]).map(({ where }) => where);
};

/** Firefox's compressed kind: `text` as it is, then the last eight bytes once more, then `end`. */
const mozLz4 = (text: string, end: string) => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length + 8 + end.length);
  const run = (words: string, match: number) => {
    const token = [(Math.min(words.length, 15) << 4) | match];
    const more = words.length >= 15 ? [words.length - 15] : [];
    return Buffer.concat([Buffer.from([...token, ...more]), Buffer.from(words)]);
  };
  const copy = Buffer.from([8, 0]);
  return Buffer.concat([Buffer.from('mozLz40\0'), length, run(text, 4), copy, run(end, 0)]);
};

test('words are found in both ways to write them, and in names of files', (t) => {
  const places = found(t, (file) => {
    writeFileSync(file('Default/Cache/Cache_Data/f_000001'), `<p>${word}</p>`);
    writeFileSync(file('Default/Sessions/Session_123'), Buffer.from(`x${word}`, 'utf16le'));
    writeFileSync(file(`storage/${word}/data`), 'nothing');
    writeFileSync(file('other'), 'nothing');
  });
  assert.deepEqual(places, [
    'Cache',
    'Sessions',
    `storage/${word} › name`,
    `storage/${word}/data › name`,
  ]);
});

test('words are found in what is compressed', (t) => {
  const places = found(t, (file) => {
    writeFileSync(file('ping.gz'), gzipSync(word));
    // Only unpacking puts the word together: “zlatope”, and once more with “rka” behind it.
    writeFileSync(file('sessionstore-backups/recovery.jsonlz4'), mozLz4('a zlatope', 'rka'));
  });
  assert.deepEqual(places, ['ping.gz', 'sessionstore']);
});

test('words are found in base64 within what Firefox keeps of a tab', (t) => {
  const state = Buffer.from(`state of a page: ${word}`).toString('base64');
  const places = found(t, (file) => {
    writeFileSync(file('sessionstore.jsonlz4'), mozLz4('{"structuredCloneState":"', state));
  });
  assert.deepEqual(places, ['sessionstore']);
});

test('a file that is compressed in a way nobody can read is no file without words', (t) => {
  assert.throws(
    () =>
      found(t, (file) => {
        writeFileSync(file('Local Storage/leveldb/000005.ldb'), '');
      }),
    /000005\.ldb is compressed/,
  );
});

test('settings say under which key words stand', (t) => {
  const places = found(t, (file) => {
    const exceptions = {
      media: { [`https://${word}:443`]: { visits: 1 } },
      other: [{ site: word }],
    };
    writeFileSync(file('Default/Preferences'), JSON.stringify({ profile: { exceptions } }));
  });
  assert.deepEqual(places, [
    'Preferences › profile.exceptions.media',
    'Preferences › profile.exceptions.other.site',
  ]);
});

test('databases say in which table words stand, or that they are in no row any more', (t) => {
  const places = found(t, (file) => {
    const kept = new DatabaseSync(file('Default/History'));
    kept.exec(`CREATE TABLE urls (url); INSERT INTO urls VALUES ('https://${word}/')`);
    kept.close();
    const deleted = new DatabaseSync(file('Default/Favicons'));
    deleted.exec(`PRAGMA secure_delete = OFF; CREATE TABLE icons (url);
      INSERT INTO icons VALUES ('https://${word}/'); DELETE FROM icons`);
    deleted.close();
  });
  assert.deepEqual(places, ['Favicons › free space', 'History › urls']);
});

test('words are found in the log of a database that was not tidied up', (t) => {
  let open: DatabaseSync | undefined;
  t.after(() => open?.close());
  const places = found(t, (file) => {
    open = new DatabaseSync(file('places.sqlite'));
    open.exec(`PRAGMA journal_mode = WAL; CREATE TABLE moz_places (url);
      INSERT INTO moz_places VALUES ('https://${word}/')`);
  });
  assert.deepEqual(new Set(places), new Set(['places.sqlite › moz_places']));
});
