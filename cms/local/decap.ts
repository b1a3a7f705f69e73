import middlewares from 'decap-server/dist/middlewares.js';
import type { DeskRequest } from './read-json.ts';

/** What Decap's server answers. */
export interface Answer {
  status: number;
  body: unknown;
}

const { registerLocalGit } = middlewares;

type Handler = Parameters<Parameters<typeof registerLocalGit>[0]['post']>[1];

const answerOf = (handler: Handler, request: DeskRequest): Promise<Answer | undefined> =>
  new Promise((resolve, reject) => {
    let status = 200;
    const answer = {
      status: (code: number) => {
        status = code;
        return answer;
      },
      json: (body: unknown) => {
        resolve({ status, body });
        return answer;
      },
    };
    Promise.resolve(
      handler({ body: request }, answer, () => {
        resolve(undefined);
      }),
    ).catch(reject);
  });

/**
 * Decap's own git server, working in `folder`, without its web server: that one listens to the
 * whole network, asks nobody who they are, and serves `.git`. It registers its handlers on an app;
 * this app only keeps them.
 */
export const openDecap = async (folder: string) => {
  const handlers: Handler[] = [];
  const before = process.env.GIT_REPO_DIRECTORY;
  process.env.GIT_REPO_DIRECTORY = folder;
  await registerLocalGit(
    { use: () => undefined, post: (_path, handler) => handlers.push(handler) },
    { logLevel: 'error' },
  );
  if (before === undefined) delete process.env.GIT_REPO_DIRECTORY;
  else process.env.GIT_REPO_DIRECTORY = before;

  return async (request: DeskRequest): Promise<Answer> => {
    for (const handler of handlers) {
      const answer = await answerOf(handler, request);
      // It has written the reason into the terminal.
      if (answer?.status === 500) throw new Error('Decap’s server failed');
      if (answer) return answer;
    }
    throw new Error('Decap’s server did not answer');
  };
};
