import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { git, gitWith } from './git.ts';
import type { Person } from './person.ts';

/** New contents of files, by path; `undefined` removes a file. */
export type Changes = ReadonlyMap<string, Buffer | undefined>;

/** Where git may work besides the project's own folder. */
export interface Workplace {
  project: string;
  /** A folder that is emptied at every start. */
  scratch: string;
}

const none = '0'.repeat(40);

const lineFor = async (project: string, [path, content]: [string, Buffer | undefined]) => {
  if (content === undefined) return `0 ${none}\t${path}\0`;
  const id = await gitWith(project, { input: content }, 'hash-object', '-w', '--stdin');
  return `100644 ${id}\t${path}\0`;
};

/** Git's name for a tree like that of `commit`, but with changes. No folder and no branch is touched. */
export const treeWith = async (
  { project, scratch }: Workplace,
  commit: string,
  changes: Changes,
): Promise<string> => {
  const index = join(scratch, randomUUID());
  const env = { GIT_INDEX_FILE: index };
  try {
    await gitWith(project, { env }, 'read-tree', commit);
    const lines: string[] = [];
    for (const change of changes) lines.push(await lineFor(project, change));
    await gitWith(project, { env, input: lines.join('') }, 'update-index', '-z', '--index-info');
    return await gitWith(project, { env }, 'write-tree');
  } finally {
    await rm(index, { force: true });
  }
};

/** A commit that no branch names yet, as it should become. */
export interface NewCommit {
  tree: string;
  parent: string;
  message: string;
  author: Person;
  committer: Person;
}

/** Writes a commit and gives its name. */
export const writeCommit = (project: string, commit: NewCommit): Promise<string> => {
  const env = {
    GIT_AUTHOR_NAME: commit.author.name,
    GIT_AUTHOR_EMAIL: commit.author.email,
    ...commit.committer.env,
  };
  const options = ['commit-tree', commit.tree, '-p', commit.parent];
  return gitWith(project, { env, input: commit.message }, ...withUtf8(options));
};

const withUtf8 = (options: string[]) => ['-c', 'i18n.commitEncoding=UTF-8', ...options];

/** The commit that the project is at. */
export const headOf = (project: string): Promise<string> => git(project, 'rev-parse', 'HEAD');
