import { git, gitOrNothing, parts, saidByGit } from '../git/git.ts';
import { Refusal } from '../refusal.ts';

const branchOf = (project: string) =>
  gitOrNothing(project, 'symbolic-ref', '--quiet', '--short', 'HEAD');

/**
 * Looks whether the project's folder is on the branch of a draft, which then moves for the desk only.
 * @throws {Refusal}
 */
export const guardOffDrafts = async (project: string): Promise<void> => {
  const branch = await branchOf(project);
  if (branch.startsWith('cms/')) {
    throw new Refusal(
      409,
      `The project’s folder is on the draft’s own branch ${branch}. Switch it back with “git switch main”, then try again. Nothing that you wrote is lost.`,
    );
  }
};

/**
 * Looks whether the project's folder is on a branch at all.
 * @throws {Refusal}
 */
export const guardBranch = async (project: string): Promise<void> => {
  if (!(await branchOf(project))) {
    throw new Refusal(
      409,
      'The project’s folder is on no branch at the moment (“detached HEAD”). Whoever works there must end that, for example with “git switch main”; then publish again. Nothing that you wrote is lost.',
    );
  }
};

const inTheWay = async (project: string, files: readonly string[]): Promise<string[]> => {
  const options = ['status', '--porcelain', '-z', '--untracked-files=all', '--', ...files];
  try {
    return parts(await git(project, ...options)).map((line) => line.replace(/^.?.? /, ''));
  } catch (error) {
    const link = /pathspec '(.+)' is beyond a symbolic link/.exec(saidByGit(error))?.[1];
    if (link === undefined) throw error;
    throw new Refusal(
      409,
      `In the project folder ${link} lies behind a link to another place, where the desk does not write. Put a folder in its place, then publish again; nothing that you wrote is lost.`,
    );
  }
};

/**
 * Looks at the files that would be written. Git would refuse as well, but in its own words.
 * @throws {Refusal} when somebody changed one in the project's folder
 */
export const guardFolder = async (project: string, files: readonly string[]): Promise<void> => {
  const changed = await inTheWay(project, files);
  if (changed.length === 0) return;
  throw new Refusal(
    409,
    `In the project folder ${changed.join(', ')} has changes that are not committed. Commit or undo them, then publish again; nothing that you wrote is lost.`,
  );
};
