import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { installProblem, isInstalled } from '../../tools/run/install.mjs';

type Packages = Record<string, { version: string; integrity?: string; optional?: boolean }>;

const project = (wanted: Packages, found?: Packages) => {
  const root = mkdtempSync(join(tmpdir(), 'install-'));
  const write = (file: string, packages: Packages) => {
    writeFileSync(join(root, file), JSON.stringify({ packages }));
  };
  write('package-lock.json', { '': { version: '1.0.0' }, ...wanted });
  mkdirSync(join(root, 'node_modules'));
  if (found) write('node_modules/.package-lock.json', found);
  return root;
};
const astro = { 'node_modules/astro': { version: '7.3.5', integrity: 'sha512-a' } };

test('an empty clone has to be installed', () => {
  assert.equal(isInstalled(project(astro)), false);
});

test('what npm recorded as installed is not installed again', () => {
  assert.equal(isInstalled(project(astro, astro)), true);
});

test('another version or content in package-lock.json has to be installed', () => {
  const older = { 'node_modules/astro': { version: '7.3.4', integrity: 'sha512-a' } };
  const other = { 'node_modules/astro': { version: '7.3.5', integrity: 'sha512-b' } };
  assert.equal(isInstalled(project(astro, older)), false);
  assert.equal(isInstalled(project(astro, other)), false);
});

test('packages for other platforms may be missing', () => {
  const wanted = {
    ...astro,
    'node_modules/@img/sharp-win32': { version: '1.0.0', optional: true },
  };
  assert.equal(isInstalled(project(wanted, astro)), true);
});

test('without a network the reason is a sentence, with npm’s last lines below', () => {
  const problem = installProblem(
    'npm warn EBADENGINE old\nnpm error code EAI_AGAIN\nnpm error request to https://example.org failed\n',
  );
  assert.match(problem, /^npm cannot reach its registry: connect this computer/);
  assert.match(problem, /request to https:\/\/example\.org failed/);
  assert.doesNotMatch(problem, /EBADENGINE/);
});

test('for any other failure npm’s last lines speak', () => {
  assert.match(
    installProblem('npm error ENOSPC no space left'),
    /could not install[\s\S]+no space left/,
  );
});
