import { entriesAt, isPlain } from '../git/files.ts';
import { Refusal } from '../refusal.ts';

const foldersOf = (path: string) =>
  path.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'));

const folder = '040000';

/**
 * Looks at where files would be written in a commit: not onto or behind a symbolic link, which could
 * lead out of the project.
 * @throws {Refusal}
 */
export const guardLinks = async (
  project: string,
  commit: string,
  paths: readonly string[],
): Promise<void> => {
  const places = [...new Set(paths.flatMap(foldersOf))];
  if (places.length === 0) return;
  const found = await entriesAt(project, commit, places);
  const wrong = found.find(
    (entry) =>
      (entry.mode === folder) === paths.includes(entry.path) ||
      !(entry.mode === folder || isPlain(entry)),
  );
  if (wrong) {
    throw new Refusal(
      422,
      `${wrong.path} is a link or a folder of another kind; the desk does not write there.`,
    );
  }
};
