import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { capture } from './capture.mjs';
import { PlainError } from './plain-error.mjs';

/**
 * Tells whether `node_modules` holds what `package-lock.json` asks for. The answer comes from npm's
 * own record, which it writes last of all when an install succeeds, whoever started it.
 * @param {string} root
 */
export const isInstalled = (root) => {
  const found = packages(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(packages(join(root, 'package-lock.json')) ?? {}).every(
    ([path, { version, integrity, optional, devOptional }]) =>
      path === '' ||
      // Such packages are left out on platforms that they are not made for.
      optional ||
      devOptional ||
      (found?.[path]?.version === version && found?.[path]?.integrity === integrity),
  );
};

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }> | undefined}
 */
const packages = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/**
 * Installs what `package-lock.json` names. Not with `npm ci`: that refuses to work when a registry
 * lacks one of the binaries for other platforms.
 * @param {string} root
 * @throws {PlainError} when npm cannot; what it says is in the message
 */
export const install = async (root) => {
  console.log('Installing what is missing; the first time this takes a minute or two …');
  const [program, ...first] = npm();
  const { code, output } = await capture(program, [...first, 'install', ...options], {
    cwd: root,
    shell: program === 'npm' && process.platform === 'win32',
  });
  if (code !== 0) throw new PlainError(installProblem(output));
};

const options = [
  '--no-save',
  // Everything here is a development dependency, which NODE_ENV=production would leave out.
  '--include=dev',
  ...['--no-audit', '--no-fund', '--prefer-offline'],
  // By npm's own defaults it takes minutes until it gives up without a network.
  ...['--fetch-retries=1', '--fetch-retry-mintimeout=500', '--fetch-retry-maxtimeout=2000'],
];

/**
 * What to tell somebody whose install failed.
 * @param {string} output what npm printed
 */
export const installProblem = (output) => {
  const offline = /E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|NETUNREACH|HOSTUNREACH)/;
  const reason = offline.test(output)
    ? 'npm cannot reach its registry: connect this computer to the internet (or set its proxy), then run the command again.'
    : 'npm could not install what this project needs. It says:';
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  // npm's errors begin with the reason; what comes after is about its own options and log files.
  const errors = lines.filter((line) => /^npm error ./.test(line));
  const words = errors.length > 0 ? errors.slice(0, 8) : lines.slice(-8);
  return [reason, ...words.map((line) => `  ${line}`)].join('\n');
};

/** The npm that started us, or the one on the PATH. */
const npm = () => {
  const script = process.env.npm_execpath ?? '';
  return basename(script) === 'npm-cli.js' ? [process.execPath, script] : ['npm'];
};
