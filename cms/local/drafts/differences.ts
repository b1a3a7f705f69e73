import { gitBytes, parts } from '../git/git.ts';

/** A file that differs between two commits. */
export interface Difference {
  path: string;
  /** Git's names for what is in it; empty where there is no such file. */
  oldId: string;
  newId: string;
  /** Git's modes, as in {@link GitFile}; `000000` where there is no such file. */
  oldMode: string;
  newMode: string;
}

const idIn = (id = '') => (/^0+$/.test(id) ? '' : id);

/** What one commit has otherwise than another. */
export const differences = async (
  project: string,
  from: string,
  to: string,
): Promise<Difference[]> => {
  const fields = parts(
    await gitBytes(project, {}, 'diff-tree', '-r', '-z', '--no-renames', from, to),
  );
  return fields.flatMap((meta, index) => {
    if (index % 2 === 1) return [];
    const [oldMode = '', newMode = '', oldId, newId] = meta.slice(1).split(' ');
    const path = fields[index + 1] ?? '';
    return [{ path, oldMode, newMode, oldId: idIn(oldId), newId: idIn(newId) }];
  });
};
