import { Router } from 'express';
import type { World } from './world.ts';

const page = (script: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign in</title><body>${body}<script>${script}</script></body></html>`;

// What Netlify’s OAuth page says to the window that opened it, and what it waits for
// (decap-cms-lib-auth, netlify-auth.js).
const handshake = (login: string) => `
  const said = 'authorization:github:success:' + JSON.stringify({ token: 'token-of-${login}', provider: 'github' });
  addEventListener('message', ({ origin }) => opener.postMessage(said, origin), { once: true });
  opener.postMessage('authorizing:github', '*');`;

/** The window in which an account is chosen, and which hands its token to the desk. */
export const signIn = (world: World): Router =>
  Router().get('/auth', (request, response) => {
    const user = world.users.find(({ login }) => login === request.query.as);
    const { provider, scope } = request.query as Record<string, string>;
    if (user) {
      response.send(page(handshake(user.login), ''));
      return;
    }
    const links = world.users.map(({ login, name }) => `<li><a href="?as=${login}">${name}</a>`);
    response.send(page('', `<p>${provider ?? ''}, ${scope ?? ''}</p><ul>${links.join('')}</ul>`));
  });
