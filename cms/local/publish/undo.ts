import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { differences, type Difference } from '../drafts/differences.ts';
import { headOf } from '../git/commit.ts';
import { contentsOf } from '../git/files.ts';
import { gitWith } from '../git/git.ts';
import type { Person } from '../git/person.ts';

// All that was written of it, or only a beginning: the desk looked before that nobody else's words were there.
const isOurs = async (project: string, { path, newId }: Difference): Promise<boolean> => {
  const there = await readFile(join(project, path)).catch(() => undefined);
  if (there === undefined) return true;
  const [written] = newId ? await contentsOf(project, [{ id: newId }]) : [];
  return written?.subarray(0, there.length).equals(there) ?? false;
};

/** Puts the project's folder back to its last commit, where a publication was interrupted. */
export const undo = async (project: string, commit: string, { env }: Person): Promise<void> => {
  const head = await headOf(project);
  for (const difference of await differences(project, head, commit)) {
    if (!(await isOurs(project, difference))) continue;
    const { path, oldId } = difference;
    await gitWith(project, { env }, 'reset', '--quiet', head, '--', path);
    if (oldId) await gitWith(project, { env }, 'checkout', '--quiet', head, '--', path);
    else await rm(join(project, path), { force: true });
  }
};
