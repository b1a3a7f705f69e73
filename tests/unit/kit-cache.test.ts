import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { cached } from '../../src/kit/cache.ts';

describe('What was made for a kit', () => {
  let folder = '';
  let made = 0;
  const make = () => Promise.resolve(new Uint8Array([++made]));
  const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kit-'));
    made = 0;
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is made once, also where two ask at the same time', async () => {
    const both = await Promise.all([cached('a', make, folder), cached('a', make, folder)]);
    assert.deepEqual(
      [...both, await cached('a', make, folder)],
      Array(3).fill(new Uint8Array([1])),
    );
  });

  it('is made anew when something else goes in', async () => {
    assert.deepEqual(await cached({ number: '192' }, make, folder), new Uint8Array([1]));
    assert.deepEqual(await cached({ number: '112' }, make, folder), new Uint8Array([2]));
  });

  it('is made each time where it cannot be kept', async () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    await cached('a', make, file);
    assert.deepEqual(await cached('a', make, file), new Uint8Array([2]));
  });

  it('is not kept when making it fails', async () => {
    const failing = () => Promise.reject(new Error('no ink'));
    await assert.rejects(cached('a', failing, folder), /no ink/);
    assert.deepEqual(await cached('a', make, folder), new Uint8Array([1]));
  });

  it('is forgotten after 30 days without use, and nothing else is', async () => {
    for (const [name, days] of [
      ['old', 31],
      ['young', 29],
    ] as const) {
      writeFileSync(join(folder, name), '');
      utimesSync(join(folder, name), dayBefore(days), dayBefore(days));
    }
    await cached('a', make, folder);
    assert.equal(existsSync(join(folder, 'old')), false);
    assert.equal(existsSync(join(folder, 'young')), true);
    assert.equal(readdirSync(folder).length, 2);
  });
});
