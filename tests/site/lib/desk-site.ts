import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test as base } from '@playwright/test';
import { Desk } from './desk.ts';

/** A copy of the project, with the site and the desk served from it. */
export interface DeskSite {
  /** Scheme, host and port, e.g. `http://127.0.0.1:4321`. */
  origin: string;
  git: (...options: string[]) => string;
  /** How often the site was built again after publishing. */
  updates: () => number;
}

const project = join(import.meta.dirname, '../../..');

const run = (folder: string, ...options: string[]) =>
  execFileSync('git', options, { cwd: folder, encoding: 'utf8' }).trim();

const copyProject = (folder: string) => {
  run(project, 'clone', '--quiet', '--no-hardlinks', '.', folder);
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
};

const start = (folder: string): ChildProcess => {
  const server = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'tools/start.ts'],
    {
      cwd: folder,
      // Astro would otherwise take a test for production, or the test's settings for its own.
      env: { ...process.env, PORT: '0', NODE_ENV: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  return server;
};

const end = async (server: ChildProcess) => {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
};

const announced = (server: ChildProcess, onUpdate: () => void) =>
  new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (line: string) => {
      said += `${line}\n`;
      if (line.startsWith('Updated')) onUpdate();
      const origin = /^Desk\s+(\S+)\/admin\/$/.exec(line)?.[1];
      if (origin) resolve(origin);
    };
    for (const stream of [server.stdout, server.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', listen);
    }
    server.once('exit', () => {
      reject(new Error(`The server ended:\n${said}`));
    });
  });

/** Playwright's test, with a desk to work at; what is published stays in a copy of the project. */
export const test = base.extend<{ site: DeskSite; desk: Desk }>({
  // Building the site twice takes longer than a test usually may.
  site: [
    // Playwright reads from the braces which fixtures are needed: none.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'oslonac-'));
      copyProject(folder);
      const server = start(folder);
      let updates = 0;
      try {
        const origin = await announced(server, () => (updates += 1));
        await use({ origin, git: (...options) => run(folder, ...options), updates: () => updates });
      } finally {
        await end(server);
        rmSync(folder, { recursive: true, force: true });
      }
    },
    { timeout: 180_000 },
  ],
  desk: async ({ page, site }, use) => {
    const desk = new Desk(page);
    await desk.open(site.origin);
    await use(desk);
  },
});

export { expect } from '@playwright/test';
