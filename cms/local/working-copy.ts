import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNames, git, gitOrNothing } from './git.ts';

/**
 * The desk's own copy of the project. Decap's server commits everything that it finds in its
 * folder, and changes branches in it; here it meets neither files nor branches of anybody else.
 */
export interface WorkingCopy {
  folder: string;
  /** Puts the copy to where the project is; whatever was not published is dropped. */
  catchUp: () => Promise<void>;
  /** Files that were committed here since the copy caught up. */
  changedFiles: () => Promise<string[]>;
}

/** The copy's branch: the project may be on any. */
export const deskBranch = 'desk';

const assertHasCommit = async (project: string) => {
  if (!(await gitOrNothing(project, 'rev-parse', '--is-inside-work-tree'))) {
    throw new Error(
      `${project} is no git repository; the desk needs one to keep what you write. Run "git init" and commit once.`,
    );
  }
  if (await git(project, 'rev-parse', '--show-prefix')) {
    throw new Error(
      `${project} is only a part of a git repository; the desk needs its top folder.`,
    );
  }
  if (!(await gitOrNothing(project, 'rev-parse', '--verify', 'HEAD'))) {
    throw new Error(`${project} has no commit yet; commit once, then start the desk again.`);
  }
};

// Commits carry the name that the project's git knows; who has told git no name is "Oslonac desk".
const takeIdentity = async (project: string, folder: string) => {
  const name = await gitOrNothing(project, 'config', 'user.name');
  const email = await gitOrNothing(project, 'config', 'user.email');
  await git(folder, 'config', 'user.name', name || 'Oslonac desk');
  await git(folder, 'config', 'user.email', email || 'desk@localhost');
};

/**
 * Opens the desk's copy of a project, in `.local/desk` inside it; makes it if there is none.
 * @throws when the project is no git repository or has no commit; the message says what to do
 */
export const openWorkingCopy = async (project: string): Promise<WorkingCopy> => {
  await assertHasCommit(project);
  const folder = join(project, '.local/desk');
  await mkdir(folder, { recursive: true });
  await git(folder, 'init', '--quiet', '--initial-branch', deskBranch);
  await takeIdentity(project, folder);
  let start = '';

  const catchUp = async () => {
    start = await git(project, 'rev-parse', 'HEAD');
    const here = await gitOrNothing(folder, 'rev-parse', '--verify', `refs/heads/${deskBranch}`);
    if (here === start && !(await git(folder, 'status', '--porcelain'))) return;
    // --update-shallow: the project may itself be a clone without its whole history.
    await git(folder, 'fetch', '--quiet', '--no-tags', '--update-shallow', project, 'HEAD');
    await git(folder, 'checkout', '--quiet', '--force', '-B', deskBranch, start);
    await git(folder, 'clean', '--quiet', '--force', '-d');
  };

  await catchUp();
  return {
    folder,
    catchUp,
    changedFiles: async () =>
      fileNames(await git(folder, 'diff', '--name-only', '--no-renames', '-z', start, deskBranch)),
  };
};
