/**
 * A GitHub for tests: an HTTP server on this computer over a bare git repository, which answers what
 * Decap’s GitHub backend (decap-cms-backend-github 3.8.3) and `cms/backend/review/` ask.
 *
 * Modelled, after docs.github.com/rest and the messages that issues of public projects quote:
 * reading and writing blobs, trees, commits, refs; forks that share objects and take a while; pull requests
 * across forks; labels; reviews, which nobody may give themselves; one commit a merge; a branch `main` that
 * moves by merging only, for everybody; CODEOWNERS as it stands on that branch; approvals of the newest
 * commit only; 404 for whoever may not write; 422 `GitRPC::BadObjectState` for deleting a file that is not there.
 *
 * Not modelled: what checks run and say, rate limits, pages of lists, private repositories, conditional requests, renamed
 * files, scopes of tokens (a fork whose workflows are behind), e-mail privacy, notes, webhooks.
 */
import express, { Router, type ErrorRequestHandler } from 'express';
import { listen, type Listening } from '../../../../tools/serve/listen.ts';
import { accounts } from './accounts.ts';
import { Refusal } from './asked.ts';
import { history } from './history.ts';
import { issues } from './issues.ts';
import { objects } from './objects.ts';
import { pullRequests } from './pulls.ts';
import { refs } from './refs.ts';
import { repositories } from './repositories.ts';
import { signIn } from './sign-in.ts';
import type { World } from './world.ts';

const allowed = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'authorization, content-type, if-none-match, cache-control',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
  'Access-Control-Expose-Headers': 'Link, ETag',
  'Access-Control-Max-Age': '600',
};

const refuse: ErrorRequestHandler = (error: Error, _request, response, next) => {
  if (!(error instanceof Refusal)) {
    next(error);
    return;
  }
  const { status, message, errors } = error;
  response.status(status).json({ message, ...(errors.length > 0 && { errors }) });
};

/** Serves a world; every request is noted in `asked`, e.g. `PUT /repos/o/n/pulls/1/merge`. */
export const serveGitHub = async (world: World, asked: string[] = []): Promise<Listening> => {
  const api = Router().use(
    accounts(world),
    repositories(world),
    objects(world),
    refs(world),
    history(world),
    pullRequests(world),
    issues(world),
  );
  const app = express()
    .disable('etag')
    .use((request, response, next) => {
      response.set(allowed);
      asked.push(`${request.method} ${decodeURIComponent(request.path)}`);
      if (request.method === 'OPTIONS') response.status(204).end();
      else next();
    })
    .use(express.json({ limit: '40mb', type: () => true }))
    .use(signIn(world), api)
    .use((request) => {
      throw new Refusal(404, `No such address in this GitHub: ${request.method} ${request.path}`);
    })
    .use(refuse);
  return listen(app, 0);
};
