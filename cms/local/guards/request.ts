import type { IncomingMessage } from 'node:http';
import { Refusal } from '../refusal.ts';

const loopback = /^(::ffff:)?127\.|^::1$/;

/**
 * Lets in only the desk's own page on this computer: another site that is open in the same browser
 * can send requests here as well, under its own name or under a name that points to 127.0.0.1.
 * @throws {Refusal}
 */
export const guardRequest = ({ method, headers, socket }: IncomingMessage): void => {
  const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort}`);
  if (!hosts.includes(headers.host ?? '')) {
    throw new Refusal(403, 'The desk answers only under 127.0.0.1 and localhost.');
  }
  // For a server that somebody made listen to the whole network.
  if (!loopback.test(socket.remoteAddress ?? '')) {
    throw new Refusal(403, 'The desk answers only this computer.');
  }
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${headers.host}`) {
    throw new Refusal(403, 'The desk answers only its own page.');
  }
  if (['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']))) {
    throw new Refusal(403, 'The desk answers only its own page.');
  }
  if (method !== 'POST') throw new Refusal(405, 'The desk’s API takes POST requests only.');
  // Forms of other sites can post, but not this type.
  if (!/^application\/json(;|$)/.test(headers['content-type'] ?? '')) {
    throw new Refusal(415, 'The desk’s API takes application/json only.');
  }
};
