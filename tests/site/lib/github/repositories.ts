import { Router } from 'express';
import { about, expectWriter, mayWrite, Refusal, type Asked } from './asked.ts';
import { fullName, headOf, originOf, type Place, type World } from './world.ts';

const shown = (world: World, place: Place, user: Asked['user']) => ({
  full_name: fullName(place),
  name: place.name,
  owner: { login: place.owner },
  fork: place.isFork,
  default_branch: 'main',
  permissions: { pull: true, push: mayWrite(user, place), admin: false },
  ...(place.isFork && { parent: { full_name: fullName(originOf(world)) } }),
});

// Forking takes GitHub a while: the fork is promised (202), and found some questions later.
const fork = (world: World, { user, place }: Asked): Place => {
  const copy: Place = {
    owner: user.login,
    name: place.name,
    isFork: true,
    refs: `refs/forks/${user.login}/`,
  };
  const head = headOf(world, place, 'main') ?? '';
  world.repository.git(['update-ref', `${copy.refs}heads/main`, head]);
  return copy;
};

/** Repositories: what they are, forking them, and bringing a fork up to date. */
export const repositories = (world: World): Router => {
  const promised: { copy: Place; questions: number }[] = [];
  const comeTrue = () => {
    for (const promise of promised.filter(({ questions }) => questions === 0)) {
      world.places.push(promise.copy);
      promised.splice(promised.indexOf(promise), 1);
    }
    for (const promise of promised) promise.questions -= 1;
  };
  return Router()
    .get('/repos/:owner/:repo', (request, response, next) => {
      comeTrue();
      about(world, ({ place, user }) => shown(world, place, user))(request, response, next);
    })
    .post(
      '/repos/:owner/:repo/forks',
      about(world, (asked, status) => {
        const copy = fork(world, asked);
        promised.push({ copy, questions: world.forkDelay });
        status(202);
        return shown(world, copy, asked.user);
      }),
    )
    .post(
      '/repos/:owner/:repo/merge-upstream',
      about(world, (asked) => {
        expectWriter(asked);
        const { place, body } = asked;
        const branch = String(body.branch);
        const head = headOf(world, originOf(world), branch);
        if (!place.isFork || !head) throw new Refusal(422, 'Validation Failed');
        world.repository.git(['update-ref', `${place.refs}heads/${branch}`, head]);
        return { merge_type: 'fast-forward', base_branch: `${originOf(world).owner}:${branch}` };
      }),
    );
};
