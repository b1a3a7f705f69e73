import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { model } from '../../../src/model/index.ts';
import { ownersOf, readCodeOwners } from '../../site/lib/github/code-owners.ts';

const project = join(import.meta.dirname, '../../..');
const lines = readCodeOwners(readFileSync(join(project, '.github/CODEOWNERS'), 'utf8'));

const [staff, directory, developers] = ['staff', 'directory', 'developers'].map(
  (team) => `@oslonac/${team}`,
);

const files = execFileSync('git', ['ls-files', '-z'], { cwd: project, encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);

test('every file has owners, all of them teams that docs/hosting.md tells to set up', () => {
  assert.ok(files.length > 300, 'the files were found');
  for (const file of files) assert.ok(ownersOf(lines, file).length > 0, file);
  const known = [staff, directory, developers];
  for (const { owners } of lines) assert.ok(owners.every((owner) => known.includes(owner)));
});

test('every folder of the project and every content type is named', () => {
  const folders = files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]);
  const named = new Set(lines.map(({ pattern }) => pattern));
  for (const folder of new Set(folders)) assert.ok(named.has(`/${folder}/`), folder);
  for (const type of Object.keys(model)) assert.ok(named.has(`/content/${type}/`), type);
});

test('the directory is changed only with somebody who answers for it', () => {
  for (const type of ['services', 'municipalities', 'shelters', 'settings']) {
    assert.deepEqual(ownersOf(lines, `content/${type}/x.yml`), [directory], type);
  }
  for (const type of ['campaigns', 'news', 'guides']) {
    assert.deepEqual(ownersOf(lines, `content/${type}/x.sr.mdx`), [staff], type);
  }
});

test('no editor changes what runs or who may change what', () => {
  for (const file of [
    '.github/CODEOWNERS',
    '.github/workflows/check.yml',
    'netlify.toml',
    'package.json',
    'cms/admin.ts',
    'src/pages/index.astro',
    'tools/build.ts',
  ]) {
    assert.deepEqual(ownersOf(lines, file), [developers], file);
  }
});
