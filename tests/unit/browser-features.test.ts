import assert from 'node:assert/strict';
import test from 'node:test';
import { chromium } from '@playwright/test';
import { withoutFeatures } from '../../tools/browser-features.ts';

test('what Playwright switches off in Chromium stays off', async () => {
  // A program that ends at once; Playwright then says with what it was started.
  const failed = await chromium
    .launch({ executablePath: process.execPath })
    .catch((error: unknown) => String(error));
  assert.ok(typeof failed === 'string');
  const [, theirs = ''] = /--disable-features=(\S+)/.exec(failed) ?? [];
  const ours = new Set(withoutFeatures.replace(/^[^=]*=/, '').split(','));
  assert.ok(theirs.split(',').length > 3, failed);
  assert.deepEqual(
    theirs.split(',').filter((feature) => !ours.has(feature)),
    [],
  );
});
