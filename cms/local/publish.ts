import { fileNames, git } from './git.ts';
import { Refusal } from './refusal.ts';
import { deskBranch, type WorkingCopy } from './working-copy.ts';

// Git would refuse as well, but in its own words.
const assertNotInTheWay = async (project: string, files: readonly string[]) => {
  const status = await git(
    project,
    'status',
    '--porcelain',
    '-z',
    '--untracked-files=all',
    '--',
    ...files,
  );
  const inTheWay = fileNames(status).map((line) => line.replace(/^.?.? /, ''));
  if (inTheWay.length === 0) return;
  throw new Refusal(
    409,
    `In the project folder ${inTheWay.join(', ')} has changes that are not committed. Commit or undo them, then publish again; what you wrote is still in the form.`,
  );
};

/**
 * Brings the desk's commit to the project's branch and folder. Other files in the folder stay as
 * they are, committed or not.
 * @throws {Refusal} when that would overwrite something; then nothing has happened
 */
export const publish = async (
  project: string,
  { folder }: WorkingCopy,
  files: readonly string[],
): Promise<void> => {
  await assertNotInTheWay(project, files);
  await git(project, 'fetch', '--quiet', '--no-tags', '--update-shallow', folder, deskBranch);
  try {
    await git(project, 'merge', '--quiet', '--ff-only', 'FETCH_HEAD');
  } catch (error) {
    const reason = String((error as { stderr?: string }).stderr ?? error)
      .trim()
      .split('\n')[0];
    throw new Refusal(
      409,
      `Git could not add this to the project (${reason}). What you wrote is still in the form.`,
    );
  }
};
