import type { IncomingMessage, ServerResponse } from 'node:http';
import { openDesk, type DeskOptions } from './desk.ts';
import type { Answer } from './decap.ts';
import { guardRequest } from './guard-request.ts';
import { readJson } from './read-json.ts';
import { Refusal } from './refusal.ts';

const refused = (error: unknown): Answer => {
  if (error instanceof Refusal) return { status: error.status, body: { error: error.message } };
  console.error(error);
  const message = 'The desk failed; the terminal in which it runs says why. Nothing was written.';
  return { status: 500, body: { error: message } };
};

/**
 * The API behind the desk on this computer, as a middleware for a server of Node, Express or Vite.
 * It must be mounted on the page's own server, which must listen on 127.0.0.1 only.
 * @throws when the project is no git repository or has no commit; the message says what to do
 */
export const deskApi = async (options: DeskOptions) => {
  const desk = await openDesk(options);

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answered = async () => {
      guardRequest(request);
      return desk(await readJson(request as AsyncIterable<Buffer>));
    };
    const { status, body } = await answered().catch(refused);
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(body ?? null));
  };
};
