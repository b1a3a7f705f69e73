import { gitBytes, parts } from './git.ts';

/** A file as a commit holds it. */
export interface GitFile {
  path: string;
  /** Git's name for what is in it. */
  id: string;
  /** `100644` for a file, `120000` for a symbolic link. */
  mode: string;
}

const parse = (line: string): GitFile => {
  const [meta = '', path = ''] = line.split('\t');
  const [mode = '', , id = ''] = meta.split(' ');
  return { path, id, mode };
};

/** Tells files from symbolic links and other repositories. */
export const isPlain = ({ mode }: Pick<GitFile, 'mode'>): boolean => mode.startsWith('100');

/**
 * Files of a commit, by path. Nothing is read from a folder, so no link in it can lead elsewhere;
 * links that a commit holds are left out.
 * @param paths files and folders with all below them
 */
export const filesIn = async (
  project: string,
  commit: string,
  ...paths: string[]
): Promise<GitFile[]> => {
  const listed = await gitBytes(project, {}, 'ls-tree', '-r', '-z', commit, '--', ...paths);
  return parts(listed).map(parse).filter(isPlain);
};

/** What a commit holds at exactly these paths, be it a file, a folder or a link. */
export const entriesAt = async (project: string, commit: string, paths: readonly string[]) =>
  parts(await gitBytes(project, {}, 'ls-tree', '-z', commit, '--', ...paths))
    .map(parse)
    // Asked for a folder and a file in it, git lists the whole folder.
    .filter(({ path }) => paths.includes(path));

/** The contents of files, in the same order. */
export const contentsOf = async (
  project: string,
  files: readonly Pick<GitFile, 'id'>[],
): Promise<Buffer[]> => {
  if (files.length === 0) return [];
  const input = files.map(({ id }) => `${id}\n`).join('');
  const output = await gitBytes(project, { input }, 'cat-file', '--batch');
  let at = 0;
  return files.map(({ id }) => {
    const end = output.indexOf('\n', at);
    const [, kind, size] = output.toString('latin1', at, end).split(' ');
    if (kind !== 'blob') throw new Error(`Git does not find the file ${id}`);
    at = end + 1 + Number(size) + 1;
    return output.subarray(end + 1, at - 1);
  });
};

/** A file of a commit with what is in it; nothing where there is none. */
export const fileAt = async (project: string, commit: string, path: string) => {
  const file = (await filesIn(project, commit, path)).find((found) => found.path === path);
  const [content] = file ? await contentsOf(project, [file]) : [];
  return file && content ? { ...file, content } : undefined;
};
