import { git, gitOrNothing } from './git/git.ts';

/**
 * Looks whether the desk can keep anything in a folder.
 * @throws when it is no git repository or has no commit; the message says what to do
 */
export const guardProject = async (project: string): Promise<void> => {
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
