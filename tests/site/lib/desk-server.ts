import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { deskApi } from '../../../cms/local/desk-api.ts';
import { listen } from '../../../tools/serve/listen.ts';
import { siteApp } from '../../../tools/serve/site.ts';
import { project } from './desk-copy.ts';

/** A site with a desk, being served. */
export interface DeskServer {
  /** Scheme, host and port, e.g. `http://127.0.0.1:4321`. */
  origin: string;
  /** How often the site was built again after publishing. */
  updates: () => number;
  end: () => void | Promise<void>;
}

const announced = (server: ChildProcess, onUpdate: () => void) =>
  new Promise<string>((resolve, reject) => {
    let said = '';
    const listenTo = (line: string) => {
      said += `${line}\n`;
      if (line.startsWith('Updated')) onUpdate();
      const origin = /^Desk\s+(\S+)\/admin\/$/.exec(line)?.[1];
      if (origin) resolve(origin);
    };
    for (const stream of [server.stdout, server.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', listenTo);
    }
    server.once('exit', () => {
      reject(new Error(`The server ended:\n${said}`));
    });
  });

/** `npm start` in a copy of the project: builds the site first, and again after each publish. */
export const startServer = async (folder: string, port = 0): Promise<DeskServer> => {
  const args = ['--disable-warning=ExperimentalWarning', 'tools/start.ts'];
  const server = spawn(process.execPath, args, {
    cwd: folder,
    // Astro would otherwise take a test for production, or the test's settings for its own.
    env: { ...process.env, PORT: String(port), NODE_ENV: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let updates = 0;
  const end = async () => {
    if (server.exitCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  };
  try {
    const origin = await announced(server, () => (updates += 1));
    return { origin, updates: () => updates, end };
  } catch (error) {
    await end();
    throw error;
  }
};

/** The site as it is built already, with a desk that works on a copy of the project; nothing is built again. */
export const serveBuilt = async (folder: string, port = 0): Promise<DeskServer> => {
  const { app, show } = await siteApp({
    netlifyToml: join(project, 'netlify.toml'),
    desk: await deskApi({ project: folder, onPublished: () => undefined }),
  });
  show(join(project, 'dist'));
  const { origin, close } = await listen(app, port);
  return { origin, updates: () => 0, end: close };
};
