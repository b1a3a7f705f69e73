import { Router } from 'express';
import { about, expectWriter, Refusal, type Asked } from './asked.ts';
import { commitShown } from './commit-shown.ts';
import { expectUnprotected } from './protection.ts';
import { headOf, type World } from './world.ts';

const repo = '/repos/:owner/:repo';

const shown = (branch: string, sha: string) => ({
  ref: `refs/heads/${branch}`,
  object: { type: 'commit', sha },
});

/** Branches and the refs they are: listed by their beginning, made, moved, deleted. */
export const refs = (world: World): Router => {
  const { git, find } = world.repository;
  const existing = ({ place }: Asked, branch: string, missing = 'Reference does not exist') => {
    const sha = headOf(world, place, branch);
    if (!sha) throw new Refusal(422, missing);
    return sha;
  };
  return Router()
    .get(
      `${repo}/branches/*`,
      about(world, ({ place, params }) => {
        const name = params[0] ?? '';
        const sha = headOf(world, place, name);
        if (!sha) throw new Refusal(404, 'Branch not found');
        const isProtected = !place.isFork && name === 'main';
        return { name, commit: commitShown(world.repository, sha), protected: isProtected };
      }),
    )
    .get(
      `${repo}/git/refs/heads/*`,
      about(world, ({ place, params }) => {
        const prefix = `${place.refs}heads/`;
        const lines = git(['for-each-ref', '--format=%(refname) %(objectname)', prefix]);
        return lines
          .split('\n')
          .map((line) => line.slice(prefix.length).split(' '))
          .filter(([branch]) => branch?.startsWith(params[0] ?? ''))
          .map(([branch = '', sha = '']) => shown(branch, sha));
      }),
    )
    .post(
      `${repo}/git/refs`,
      about(world, (asked, status) => {
        expectWriter(asked);
        const { ref, sha } = asked.body as { ref: string; sha: string };
        const branch = ref.replace(/^refs\/heads\//, '');
        if (headOf(world, asked.place, branch)) throw new Refusal(422, 'Reference already exists');
        if (!find(`${sha}^{commit}`)) throw new Refusal(422, 'Object does not exist');
        git(['update-ref', `${asked.place.refs}heads/${branch}`, sha]);
        status(201);
        return shown(branch, sha);
      }),
    )
    .patch(
      `${repo}/git/refs/heads/*`,
      about(world, (asked) => {
        expectWriter(asked);
        const branch = asked.params[0] ?? '';
        const { sha, force } = asked.body as { sha: string; force?: boolean };
        expectUnprotected(asked.place, branch);
        const before = existing(asked, branch);
        if (!force && git(['merge-base', before, sha]) !== before) {
          throw new Refusal(422, 'Update is not a fast forward');
        }
        git(['update-ref', `${asked.place.refs}heads/${branch}`, sha]);
        return shown(branch, sha);
      }),
    )
    .delete(
      `${repo}/git/refs/heads/*`,
      about(world, (asked) => {
        expectWriter(asked);
        const branch = asked.params[0] ?? '';
        expectUnprotected(asked.place, branch);
        closePullsOf(world, asked, branch, existing(asked, branch));
        git(['update-ref', '-d', `${asked.place.refs}heads/${branch}`]);
        return undefined;
      }),
    );
};

// A pull request whose branch is gone is closed.
const closePullsOf = (world: World, { place }: Asked, branch: string, sha: string) => {
  for (const pull of world.pulls) {
    if (pull.state === 'open' && pull.head.place === place && pull.head.branch === branch) {
      pull.state = 'closed';
      pull.lastSha = sha;
    }
  }
};
