import type { IncomingMessage, ServerResponse } from 'node:http';
import { openDesk, type DeskOptions } from './desk.ts';
import { refusalFor } from './faults.ts';
import { guardRequest } from './guards/request.ts';
import { readJson } from './read-json.ts';

/**
 * The API behind the desk on this computer, as a middleware for a server of Node, Express or Vite.
 * It must be mounted on the page's own server, which must listen on 127.0.0.1 only.
 * @throws when the project is no git repository or has no commit; the message says what to do
 */
export const deskApi = async (options: DeskOptions) => {
  const desk = await openDesk(options);

  const answered = async (request: IncomingMessage) => {
    guardRequest(request);
    return { status: 200, body: await desk(await readJson(request), request.headers) };
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status, body } = await answered(request).catch((error: unknown) => {
      const refusal = refusalFor(error);
      return { status: refusal.status, body: { error: refusal.message } };
    });
    response.writeHead(status, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      // Whoever is too slow would be waited for again.
      ...(status === 408 && { connection: 'close' }),
    });
    // A browser that is still sending does not hear the answer.
    request.resume();
    response.end(JSON.stringify(body ?? null));
  };
};
