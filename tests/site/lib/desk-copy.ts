import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The project's folder. */
export const project = join(import.meta.dirname, '../../..');

/** A copy of the project in a folder of its own. */
export interface Copy {
  folder: string;
  git: (...options: string[]) => string;
  remove: () => void;
}

const run = (folder: string, ...options: string[]) =>
  execFileSync('git', options, { cwd: folder, encoding: 'utf8' }).trim();

const namesFrom = (...options: string[]) =>
  run(project, ...options)
    .split('\0')
    .filter(Boolean);

// What is tested is the project as it lies there, not as it was when somebody last committed.
const copyUncommitted = (folder: string) => {
  const files = [
    ...namesFrom('diff', 'HEAD', '--name-only', '--no-renames', '-z'),
    ...namesFrom('ls-files', '--others', '--exclude-standard', '-z'),
  ];
  for (const file of files) {
    rmSync(join(folder, file), { recursive: true, force: true });
    if (existsSync(join(project, file))) {
      cpSync(join(project, file), join(folder, file), { recursive: true });
    }
  }
  run(folder, 'add', '--all');
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  const options = ['--quiet', '--allow-empty', '--no-gpg-sign', '--message', 'Not committed yet'];
  run(folder, ...author, 'commit', ...options);
};

/** Copies the project with its history, so that what is published in a test stays in the copy. */
export const copyProject = (): Copy => {
  const folder = mkdtempSync(join(tmpdir(), 'oslonac-'));
  run(project, 'clone', '--quiet', '--no-hardlinks', '.', folder);
  copyUncommitted(folder);
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    git: (...options) => run(folder, ...options),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
