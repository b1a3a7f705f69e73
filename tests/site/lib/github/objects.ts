import { Router } from 'express';
import { about, expectWriter, Refusal } from './asked.ts';
import { commitShown } from './commit-shown.ts';
import { signedBy } from './git.ts';
import { createTree, type Change } from './trees.ts';
import type { Place, World } from './world.ts';

const repo = '/repos/:owner/:repo/git';

interface Person {
  name: string;
  email: string;
  date?: string;
}

// `main:content/glossary` means the branch of that repository; a commit may stand in its place.
const resolve = ({ repository }: World, { refs }: Place, name: string) => {
  const [revision = '', path] = name.split(/:(.*)/s);
  const start = repository.find(`${refs}heads/${revision}`) ?? repository.find(revision);
  const found = start && repository.find(path ? `${start}:${path}` : `${start}^{tree}`);
  if (!found) throw new Refusal(404, 'Not Found');
  return found;
};

const entries = ({ repository }: World, tree: string, isRecursive: boolean) =>
  repository
    .git(['ls-tree', '--long', '-z', ...(isRecursive ? ['-r', '-t'] : []), tree])
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [about = '', path] = line.split('\t');
      const [mode, type, sha, size] = about.split(/ +/);
      return { path, mode, type, sha, ...(type === 'blob' && { size: Number(size) }) };
    });

/** Git’s own things: blobs, trees and commits, read and made. A place sees what its forks have, as on GitHub. */
export const objects = (world: World): Router => {
  const { repository } = world;
  return Router()
    .get(
      `${repo}/blobs/:sha`,
      about(world, ({ params: { sha = '' } }) => {
        if (!repository.find(`${sha}^{blob}`)) throw new Refusal(404, 'Not Found');
        return { sha, encoding: 'base64', content: repository.bytes(sha).toString('base64') };
      }),
    )
    .post(
      `${repo}/blobs`,
      about(world, (asked, status) => {
        expectWriter(asked);
        const input = Buffer.from(String(asked.body.content), 'base64');
        status(201);
        return { sha: repository.git(['hash-object', '-w', '--stdin'], { input }) };
      }),
    )
    .get(
      `${repo}/trees/*`,
      about(world, ({ place, params, query }) => {
        const sha = resolve(world, place, params[0] ?? '');
        return { sha, tree: entries(world, sha, Boolean(query.recursive)), truncated: false };
      }),
    )
    .post(
      `${repo}/trees`,
      about(world, (asked, status) => {
        expectWriter(asked);
        const { base_tree: base, tree } = asked.body as { base_tree?: string; tree: Change[] };
        status(201);
        return { sha: createTree(repository, base, tree) };
      }),
    )
    .post(
      `${repo}/commits`,
      about(world, (asked, status) => {
        expectWriter(asked);
        const { message, tree, parents, author } = asked.body as {
          message: string;
          tree: string;
          parents: string[];
          author?: Person;
        };
        const options = parents.flatMap((parent) => ['-p', parent]);
        const sha = repository.git(['commit-tree', tree, ...options, '-F', '-'], {
          input: message,
          env: signedBy(author ?? asked.user),
        });
        status(201);
        return commitShown(repository, sha);
      }),
    );
};
