import type { Changes } from './commit.ts';
import { contentsOf, filesIn } from './files.ts';

/** Whether a commit holds all files as they are to be written. */
export const holds = async (
  project: string,
  commit: string,
  changes: Changes,
): Promise<boolean> => {
  const files = await filesIn(project, commit, ...changes.keys());
  const contents = await contentsOf(project, files);
  const now = new Map(files.map(({ path }, index) => [path, contents[index]]));
  return [...changes].every(([path, content]) =>
    content ? now.get(path)?.equals(content) : !now.has(path),
  );
};
