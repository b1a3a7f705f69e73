import { readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { draftBranches } from '../drafts/draft-key.ts';
import { git, gitOrNothing } from '../git/git.ts';

const pathOf = async (project: string, name: string) =>
  resolve(project, await git(project, 'rev-parse', '--git-path', name));

/**
 * Removes what git left locked when it was killed while it published. Only to be called once it is
 * known that nothing is being published any more.
 */
export const removeLocks = async (project: string): Promise<void> => {
  const branch = await gitOrNothing(project, 'symbolic-ref', '--quiet', 'HEAD');
  for (const name of ['index', 'HEAD', 'packed-refs', branch].filter(Boolean)) {
    await rm(await pathOf(project, `${name}.lock`), { force: true });
  }
};

// Git holds a branch for an instant.
const tooLong = 10_000;

/** Removes the locks of drafts that a desk left when it was killed while it saved. */
export const removeDraftLocks = async (project: string): Promise<void> => {
  for (const branches of [draftBranches, 'refs/desk']) {
    const folder = await pathOf(project, branches);
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    for (const name of names.filter((found) => found.endsWith('.lock'))) {
      const lock = join(folder, name);
      const { mtimeMs } = await stat(lock);
      if (Date.now() - mtimeMs > tooLong) await rm(lock, { force: true });
    }
  }
};
