import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PlainError } from '../run/plain-error.mjs';

/** A server that answers. */
export interface Listening {
  /** Its address without a slash at the end, e.g. `http://127.0.0.1:4321`. */
  origin: string;
  /** Ends it, with all connections that are open. */
  close: () => void;
}

/**
 * Listens on this computer only, so that nobody else in the network reaches the desk.
 * @param port 0 takes any free one
 * @throws {PlainError} when the port cannot be had
 */
export const listen = (app: RequestListener, port: number): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = createServer(app);
    server.on('error', (error: NodeJS.ErrnoException) => {
      reject(portProblem(error, port));
    });
    server.listen(port, '127.0.0.1', () => {
      resolve({
        origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });

const portProblem = (error: NodeJS.ErrnoException, port: number) => {
  const reasons: Record<string, string> = {
    EADDRINUSE: 'is in use by another program',
    EACCES: 'may not be used by this account',
  };
  const reason = reasons[error.code ?? ''];
  return reason
    ? new PlainError(
        `Port ${port} ${reason}. Choose another one by adding to the command: -- --port ${port > 60000 ? port - 1000 : port + 1000}`,
      )
    : error;
};
