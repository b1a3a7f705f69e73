import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import test from 'node:test';
import { findFirefox } from '../../tools/firefox.ts';

// Snap is for Linux, and Windows lets only some accounts make links.
const skip = process.platform === 'win32';

test('Firefox is found on the PATH, one out of a snap is passed over', { skip }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  for (const name of ['snap', 'link', 'own']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'snap', 'firefox'), '#!/bin/sh\nexec /snap/bin/firefox "$@"\n');
  writeFileSync(join(folder, 'link', 'snap'), '');
  symlinkSync(join(folder, 'link', 'snap'), join(folder, 'link', 'firefox'));
  const own = join(folder, 'own', 'firefox-esr');
  writeFileSync(own, '#!/bin/sh\nexec /usr/lib/firefox-esr/firefox-esr "$@"\n');
  const PATH = ['snap', 'link', 'own'].map((name) => join(folder, name)).join(delimiter);
  assert.equal(findFirefox({ PATH }), own);
});

test('FIREFOX_PATH comes first, and is told when it names nothing', () => {
  assert.equal(findFirefox({ FIREFOX_PATH: process.execPath }), process.execPath);
  assert.throws(
    () => findFirefox({ FIREFOX_PATH: '/no/such' }),
    /FIREFOX_PATH names no file: \/no/,
  );
});
