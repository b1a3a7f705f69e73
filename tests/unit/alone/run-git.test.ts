import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { requireRepository } from '../../../tools/start/git.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'git-'));
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd,
  });

test('without git there is a sentence', async () => {
  await assert.rejects(requireRepository(folder(), 'no-such-git'), /git is not installed/);
});

test('a folder that is no repository is named', async () => {
  const root = folder();
  await assert.rejects(requireRepository(root), {
    message: new RegExp(`^${root} is not the folder`),
  });
});

test('a folder inside another repository will not do: its commits would go there', async () => {
  const root = folder();
  git(root, 'init', '--quiet');
  mkdirSync(join(root, 'copy'));
  await assert.rejects(
    requireRepository(join(root, 'copy')),
    /is not the folder of a git repository/,
  );
});

test('a repository needs a first commit', async () => {
  const root = folder();
  git(root, 'init', '--quiet');
  await assert.rejects(requireRepository(root), /no commit yet/);
  git(root, 'commit', '--quiet', '--allow-empty', '-m', 'First');
  await requireRepository(root);
});
