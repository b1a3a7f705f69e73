import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What git is told besides its arguments. */
interface Telling {
  input?: string | Buffer;
  env?: Record<string, string>;
}

/** A bare repository, worked on with git's plumbing alone: no working tree, no checkout. */
export interface Repository {
  git: (args: readonly string[], telling?: Telling) => string;
  /** The bytes of a file. */
  bytes: (sha: string) => Buffer;
  /** What a name stands for, or nothing. */
  find: (name: string) => string | undefined;
  remove: () => void;
}

const nobody = { name: 'Test', email: 'test@example.org' };

/** Who git takes for the author and the committer. */
export const signedBy = ({ name, email } = nobody): Record<string, string> => ({
  GIT_AUTHOR_NAME: name,
  GIT_AUTHOR_EMAIL: email,
  GIT_COMMITTER_NAME: name,
  GIT_COMMITTER_EMAIL: email,
});

/** Makes a repository whose branch `main` has one commit: the project as it lies there, whether committed or not. */
export const repositoryOf = (project: string): Repository => {
  const folder = mkdtempSync(join(tmpdir(), 'oslonac-github-'));
  const run = (args: readonly string[], { input, env }: Telling = {}) =>
    execFileSync('git', ['--git-dir', folder, ...args], {
      input: input ?? '',
      env: { ...process.env, ...signedBy(), ...env },
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  const git: Repository['git'] = (args, telling) => run(args, telling).toString().trim();
  git(['init', '--quiet', '--bare', '--initial-branch', 'main']);
  git(['--work-tree', project, '-C', project, '-c', 'core.autocrlf=false', 'add', '--all', '.']);
  const commit = git(['commit-tree', git(['write-tree']), '-m', 'The project']);
  git(['update-ref', 'refs/heads/main', commit]);
  return {
    git,
    bytes: (sha) => run(['cat-file', 'blob', sha]),
    find: (name) => {
      try {
        return git(['rev-parse', '--verify', '--quiet', name]);
      } catch {
        return undefined;
      }
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
