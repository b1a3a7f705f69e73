import { Router } from 'express';
import { about, mayWrite, Refusal, userOf } from './asked.ts';
import type { User, World } from './world.ts';

const shown = ({ login, name, email }: User) => ({ login, name, email, avatar_url: '' });

/** Accounts and what they may do: `/user`, `/users/:login`, a collaborator’s permission. */
export const accounts = (world: World): Router =>
  Router()
    .get('/user', (request, response) => {
      response.json(shown(userOf(world, request)));
    })
    .get('/users/:login', (request, response) => {
      const user = world.users.find(({ login }) => login === request.params.login);
      if (!user) throw new Refusal(404, 'Not Found');
      response.json(shown(user));
    })
    .get(
      '/repos/:owner/:repo/collaborators/:login/permission',
      about(world, ({ place, params }) => {
        const user = world.users.find(({ login }) => login === params.login);
        if (!user) throw new Refusal(404, 'Not Found');
        return { permission: mayWrite(user, place) ? 'write' : 'read', user: shown(user) };
      }),
    );
