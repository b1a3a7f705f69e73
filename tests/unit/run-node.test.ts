import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { findNode, runsTypeScript } from '../../tools/run/node.mjs';

const empty = mkdtempSync(join(tmpdir(), 'node-'));

test('Node runs TypeScript from 22.18 and 23.6 on', () => {
  for (const version of ['v22.18.0', 'v23.6.0', 'v24.0.0', 'v26.1.0'])
    assert.ok(runsTypeScript(version));
  for (const version of ['v20.20.2', 'v22.12.0', 'v23.5.0', ''])
    assert.ok(!runsTypeScript(version));
});

test('the project’s own Node is preferred', () => {
  const root = join(import.meta.dirname, '../..');
  assert.match(
    findNode(root, { path: 'system', version: 'v24.0.0' }),
    /node_modules.node.bin.node/,
  );
});

test('where the project’s own Node is missing, one that is new enough stands in', () => {
  assert.equal(findNode(empty, { path: 'system', version: 'v22.18.0' }), 'system');
});

test('where neither will do, a sentence says what to install', () => {
  assert.throws(
    () => findNode(empty, { path: 'system', version: 'v20.9.0' }),
    /v20\.9\.0.+Install Node 24/,
  );
});
