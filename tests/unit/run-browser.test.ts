import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { requireStart } from '../../tools/browser-start.ts';
import { PlainError } from '../../tools/run/plain-error.mjs';

const problemOf = async (executablePath: string) => {
  const problem: unknown = await requireStart({ executablePath }).catch((error: unknown) => error);
  assert.ok(problem instanceof PlainError);
  return problem.message;
};

test('a browser that does not start is named, with what it lacks and the way out', async (t) => {
  if (process.platform === 'win32') {
    t.skip('needs a script that can be started like a browser');
    return;
  }
  const browser = join(mkdtempSync(join(tmpdir(), 'browser-')), 'chromium');
  const lacks = 'error while loading shared libraries: libnss3.so: cannot open';
  writeFileSync(browser, `#!/bin/sh\necho "chromium: ${lacks}" >&2\nexit 127\n`, { mode: 0o755 });
  const message = await problemOf(browser);
  assert.ok(message.startsWith(`The browser for the tests does not start: ${browser}\n`), message);
  assert.ok(message.includes(`\n  chromium: ${lacks}\n`), message);
  assert.match(message, /install-deps.+BROWSER_PATH/);
});

test('a browser that is not there is named', async () => {
  assert.match(await problemOf('/no/such/browser'), /doesn't exist at \/no\/such\/browser/);
});
