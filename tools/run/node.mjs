import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from './plain-error.mjs';

/**
 * Tells whether this Node runs TypeScript as it is (which includes what Astro needs).
 * @param {string} version e.g. `v22.18.0`
 */
export const runsTypeScript = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
};

/**
 * The Node that runs the project: its own, or the computer's where that one is new enough.
 * @param {string} root
 * @param {{ path: string, version: string }} [system] the Node we are running on
 * @throws {PlainError} when neither will do
 */
export const findNode = (root, system = { path: process.execPath, version: process.version }) => {
  const own = join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(own) && runsTypeScript(versionOf(own))) return own;
  if (runsTypeScript(system.version)) return system.path;
  throw new PlainError(
    `The project's own Node could not be installed on this computer, and the one it has is too old (${system.version}). ` +
      'Install Node 24 from https://nodejs.org and run the command again.',
  );
};

/** @param {string} program */
const versionOf = (program) => spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout ?? '';
