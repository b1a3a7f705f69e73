import { Router } from 'express';
import { about, expectWriter, mayWrite, Refusal, type Asked } from './asked.ts';
import { mergeInto } from './merge.ts';
import { fullName, headOf, headOfPull, originOf, type Pull, type World } from './world.ts';

const pulls = '/repos/:owner/:repo/pulls';

/** A pull request as GitHub shows it. */
export const pullShown = (world: World, pull: Pull) => {
  const { place, branch } = pull.head;
  const origin = originOf(world);
  return {
    number: pull.number,
    title: pull.title,
    state: pull.state,
    merged_at: pull.mergedAt ?? null,
    updated_at: pull.updatedAt,
    html_url: `https://github.example/${fullName(origin)}/pull/${pull.number}`,
    user: { login: pull.author.login },
    labels: pull.labels.map((name) => ({ name })),
    head: {
      ref: branch,
      sha: headOfPull(world, pull),
      repo: { fork: place.isFork, full_name: fullName(place), owner: { login: place.owner } },
    },
    base: { ref: pull.base, sha: headOf(world, origin, pull.base) },
  };
};

const found = (world: World, { params }: Asked): Pull => {
  const pull = world.pulls.find(({ number }) => number === Number(params.number));
  if (!pull) throw new Refusal(404, 'Not Found');
  return pull;
};

const open = (world: World, { user, body }: Asked): Pull => {
  const { title, head, base } = body as Record<'title' | 'head' | 'base', string>;
  const [owner, branch = ''] = head.split(/:(.*)/s);
  const place = world.places.find((one) => one.owner === owner);
  const lastSha = place && headOf(world, place, branch);
  if (!lastSha) throw new Refusal(422, 'Validation Failed');
  return {
    number: world.pulls.length + 1,
    title,
    author: user,
    head: { place, branch },
    base,
    state: 'open',
    lastSha,
    labels: [],
    approvals: [],
    updatedAt: new Date().toISOString(),
  };
};

/** Pull requests: listed, opened, closed, opened again, approved, merged. */
export const pullRequests = (world: World): Router =>
  Router()
    .get(
      pulls,
      about(world, ({ query: { head, base, state = 'open' } }) =>
        world.pulls
          .filter((pull) => state === 'all' || pull.state === state)
          .filter((pull) => !base || pull.base === base)
          .filter(({ head: { place, branch } }) => !head || head === `${place.owner}:${branch}`)
          .map((pull) => pullShown(world, pull))
          .reverse(),
      ),
    )
    .post(
      pulls,
      about(world, (asked, status) => {
        const pull = open(world, asked);
        world.pulls.push(pull);
        status(201);
        return pullShown(world, pull);
      }),
    )
    .patch(
      `${pulls}/:number`,
      about(world, (asked) => {
        const pull = found(world, asked);
        const isOwn = pull.author === asked.user;
        if (!isOwn && !mayWrite(asked.user, asked.place)) throw new Refusal(404, 'Not Found');
        pull.lastSha = headOfPull(world, pull);
        pull.state = asked.body.state === 'closed' ? 'closed' : 'open';
        return pullShown(world, pull);
      }),
    )
    .post(
      `${pulls}/:number/reviews`,
      about(world, (asked) => {
        const pull = found(world, asked);
        if (pull.author === asked.user) {
          const reason = 'Can not approve your own pull request';
          throw new Refusal(422, 'Unprocessable Entity', [reason]);
        }
        pull.approvals.push({ by: asked.user, sha: headOfPull(world, pull) });
        return { state: 'APPROVED', user: { login: asked.user.login } };
      }),
    )
    .put(
      `${pulls}/:number/merge`,
      about(world, (asked) => {
        expectWriter(asked);
        const pull = found(world, asked);
        return { sha: mergeInto(world, pull, asked), merged: true };
      }),
    );
