import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Changes, Workplace } from '../git/commit.ts';
import { gitWith } from '../git/git.ts';

/** A folder with the project's files in it, in which changes are looked at before git has seen them. */
export interface CheckFolder {
  folder: string;
  /** Puts the folder to a commit. */
  show: (commit: string) => Promise<void>;
  /** Makes changes in it for as long as `look` takes. */
  withChanges: <Seen>(changes: Changes, look: () => Promise<Seen>) => Promise<Seen>;
}

const write = async (file: string, content: Buffer | undefined) => {
  if (content === undefined) return rm(file, { force: true });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
};

/** Opens a {@link CheckFolder}; what is refused there leaves no trace in the repository. */
export const openCheckFolder = ({ project, scratch }: Workplace): CheckFolder => {
  const folder = join(scratch, 'project');
  const env = { GIT_INDEX_FILE: join(scratch, 'project.index'), GIT_WORK_TREE: folder };
  // Links become files with the address in them, so that nothing is read through them.
  const options = ['core.symlinks=false', 'core.autocrlf=false', 'core.hooksPath=none'];
  let shown = '';

  const show = async (commit: string) => {
    if (commit === shown) return;
    await mkdir(folder, { recursive: true });
    const before = options.flatMap((option) => ['-c', option]);
    await gitWith(project, { env }, ...before, 'read-tree', '--reset', '-u', commit);
    shown = commit;
  };

  return {
    folder,
    show,
    withChanges: async (changes, look) => {
      const commit = shown;
      // Until it is put back, even when that fails.
      shown = '';
      try {
        for (const [path, content] of changes) await write(join(folder, path), content);
        return await look();
      } finally {
        for (const path of changes.keys()) await rm(join(folder, path), { force: true });
        await show(commit);
      }
    },
  };
};
