/**
 * Behind every command of `package.json` that runs the project: installs what is missing, then hands
 * over to `tools/<command>.ts`. Plain JavaScript, because it has to run in an empty clone on whatever
 * Node is there; the rest runs on the project's own.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, isInstalled } from './run/install.mjs';
import { findNode } from './run/node.mjs';
import { PlainError, plainly } from './run/plain-error.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const commands = [
  'start',
  'dev',
  'build',
  'test',
  'check:content',
  'check:spelling',
  'check:launch',
  'audit:traces',
  'bench',
  'bench:leaving',
  'search:quality',
  'bench:search',
  'bench:kit',
  'bench:build',
  'bench:lighthouse',
  'desk:words',
  'docs:editors',
  'hosting:headers',
  'translations',
  'visual:update',
];
const [command = '', ...options] = process.argv.slice(2);

await plainly(async () => {
  if (!commands.includes(command)) {
    throw new PlainError(`There is no command "${command}"; there are ${commands.join(', ')}.`);
  }
  if (!isInstalled(root)) await install(root);
  // On Node 22 the way TypeScript is run is still announced as experimental.
  const args = [
    '--disable-warning=ExperimentalWarning',
    join('tools', `${command.replace(':', '-')}.ts`),
    ...options,
  ];
  const child = spawn(findNode(root), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  process.exitCode = await new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
});
