import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test as base, type Page } from '@playwright/test';
import { Desk } from './desk.ts';
import { follow } from './test.ts';

/** A copy of the project, with the site and the desk served from it. */
interface DeskSite {
  /** Scheme, host and port, e.g. `http://127.0.0.1:4321`. */
  origin: string;
  git: (...options: string[]) => string;
  /** How often the site was built again after publishing. */
  updates: () => number;
}

const project = join(import.meta.dirname, '../../..');

const run = (folder: string, ...options: string[]) =>
  execFileSync('git', options, { cwd: folder, encoding: 'utf8' }).trim();

const namesFrom = (...options: string[]) =>
  run(project, ...options)
    .split('\0')
    .filter(Boolean);

// What is tested is the project as it lies there, not as it was when somebody last committed.
const copyUncommitted = (folder: string) => {
  const files = [
    ...namesFrom('diff', 'HEAD', '--name-only', '--no-renames', '-z'),
    ...namesFrom('ls-files', '--others', '--exclude-standard', '-z'),
  ];
  for (const file of files) {
    rmSync(join(folder, file), { recursive: true, force: true });
    if (existsSync(join(project, file))) {
      cpSync(join(project, file), join(folder, file), { recursive: true });
    }
  }
  run(folder, 'add', '--all');
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  const options = ['--quiet', '--allow-empty', '--no-gpg-sign', '--message', 'Not committed yet'];
  run(folder, ...author, 'commit', ...options);
};

const copyProject = (folder: string) => {
  run(project, 'clone', '--quiet', '--no-hardlinks', '.', folder);
  copyUncommitted(folder);
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

// Three libraries try to compile code when they are loaded, and do without it when the policy forbids
// it. The browser then tells nobody but those who listen for it.
const probes = [
  // @iarna/toml, in Decap: looks for a function of Node.
  "eval(`require('util').inspect`)",
  // ts-invariant, in Decap: would put `process` where a bundler looks for it.
  'Function(`stub`,`process = stub`)',
  // Zod: asks whether it may compile, while the model is loaded and before the desk tells it not to.
  'Function(``)',
];

const withPlainQuotes = (code: string) => code.replace(/["`]/g, "'");

const forbidden = /^Forbidden by the policy: eval in (\S+):(\d+):(\d+)$/;

const isProbe = async (page: Page, complaint: string) => {
  const [, file, line, column] = forbidden.exec(complaint) ?? [];
  if (!file) return false;
  const source = await (await page.request.get(file)).text();
  const code = source.split('\n')[Number(line) - 1]?.slice(Number(column) - 1) ?? '';
  return probes.some((probe) => withPlainQuotes(code).startsWith(withPlainQuotes(probe)));
};

// Decap prints why nothing was saved, and rejects with an object that nobody catches.
const saidOf = (refusal: string) => [`Error: ${refusal}`, 'Object'];

/** Follows the desk; the function it gives expects that nothing happened besides work and refusals. */
const watch = async (page: Page, origin: string) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { blockedURI, sourceFile, lineNumber, columnNumber } = event;
      console.error(
        `Forbidden by the policy: ${blockedURI} in ${sourceFile}:${lineNumber}:${columnNumber}`,
      );
    });
  });
  const { foreign, complaints, stop } = follow(page, origin);
  return async (refusals: string[]) => {
    stop();
    const said: string[] = [];
    for (const complaint of new Set(complaints)) {
      // Without the stack.
      if (!(await isProbe(page, complaint))) said.push(complaint.split('\n    at ')[0] ?? '');
    }
    const expected = [...new Set(refusals.flatMap(saidOf))];
    expect({ foreign, said: said.sort() }).toEqual({ foreign: [], said: expected.sort() });
  };
};

/** Playwright's test, with a desk to work at; what is published stays in a copy of the project. */
export const test = base.extend<{
  site: DeskSite;
  desk: Desk;
  /** What the desk says, word for word, of what a test gives it to refuse. */
  refusals: string[];
}>({
  refusals: [[], { option: true }],
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
  desk: async ({ page, site, refusals }, use) => {
    const expectNothingElse = await watch(page, site.origin);
    const desk = new Desk(page);
    await desk.open(site.origin);
    await use(desk);
    await expectNothingElse(refusals);
  },
});

export { expect } from '@playwright/test';
