import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from './asked.ts';
import type { Repository } from './git.ts';

/** A file in a tree to be made; `sha: null` deletes it. */
export interface Change {
  path: string;
  mode: string;
  sha: string | null;
}

let made = 0;

/** An index of its own for a piece of work, gone afterwards. */
const inIndex = <T>(work: (env: Record<string, string>) => T): T => {
  made += 1;
  const index = join(tmpdir(), `oslonac-github-${process.pid}-${made}.index`);
  try {
    return work({ GIT_INDEX_FILE: index });
  } finally {
    rmSync(index, { force: true });
  }
};

/**
 * Makes a tree of another one and changes.
 * @throws {Refusal} 422 for deleting what the tree does not have, which GitHub answers in these words
 * (github.com/google/go-github/issues/2418)
 */
export const createTree = (
  { git }: Repository,
  base: string | undefined,
  changes: readonly Change[],
): string =>
  inIndex((env) => {
    git(['read-tree', ...(base ? [base] : ['--empty'])], { env });
    const lines = changes.map(({ path, mode, sha }) => {
      if (sha) return `${mode} ${sha}\t${path}\0`;
      if (!git(['ls-files', '--', path], { env })) throw new Refusal(422, 'GitRPC::BadObjectState');
      return `0 ${'0'.repeat(40)}\t${path}\0`;
    });
    git(['update-index', '-z', '--index-info'], { env, input: lines.join('') });
    return git(['write-tree'], { env });
  });

/** Joins what two branches did to different files; nothing, if they did it to the same ones. */
export const mergeTrees = ({ git }: Repository, ours: string, theirs: string): string | undefined =>
  inIndex((env) => {
    const base = git(['merge-base', ours, theirs]);
    git(['read-tree', '-i', '-m', '--aggressive', base, ours, theirs], { env });
    return git(['ls-files', '--unmerged'], { env }) ? undefined : git(['write-tree'], { env });
  });
