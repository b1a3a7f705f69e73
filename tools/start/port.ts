import { parseArgs } from 'node:util';
import { PlainError } from '../run/plain-error.mjs';

/**
 * The port from `--port`, or else from the environment's PORT, or else 4321. 0 means any free one.
 * @throws {PlainError} when it is no port, or when there are other options
 */
export const choosePort = (args: string[], env: NodeJS.ProcessEnv): number => {
  const given = optionOf(args) ?? env.PORT ?? '4321';
  const port = /^\d+$/.test(given) ? Number(given) : NaN;
  if (port <= 65535) return port;
  throw new PlainError(
    `"${given}" is no port. Give a number up to 65535 by adding to the command: -- --port 5000`,
  );
};

const optionOf = (args: string[]) => {
  try {
    return parseArgs({ args, options: { port: { type: 'string' } } }).values.port;
  } catch (error) {
    throw new PlainError(`${(error as Error).message}. The only option is --port <number>.`);
  }
};
