import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture } from './run/capture.mjs';
import { PlainError } from './run/plain-error.mjs';

const names = ['firefox-esr', 'firefox'];
const places = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
];

/**
 * Looks for a Firefox that is there already.
 * @throws {PlainError} when FIREFOX_PATH names no file
 */
export const findFirefox = (env: NodeJS.ProcessEnv = process.env): string | undefined => {
  if (env.FIREFOX_PATH && !existsSync(env.FIREFOX_PATH)) {
    throw new PlainError(`FIREFOX_PATH names no file: ${env.FIREFOX_PATH}`);
  }
  if (env.FIREFOX_PATH) return env.FIREFOX_PATH;
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((file) => existsSync(file) && !isSnap(file));
};

// A Firefox out of Ubuntu's snap has a folder for passing files of its own: its profile is not to be seen.
const isSnap = (file: string) => {
  const real = realpathSync(file);
  return (
    /\bsnap$/.test(real) ||
    (statSync(real).size < 10_000 && readFileSync(real, 'utf8').includes('snap'))
  );
};

/** Finds Firefox, or installs it where that can be done without asking; it may not be had. */
export const findOrInstallFirefox = async (): Promise<string | undefined> => {
  const found = findFirefox();
  if (found || process.getuid?.() !== 0) return found;
  console.log('Installing Firefox for the tests …');
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'firefox-esr']]) {
    const { code, output } = await capture('apt-get', args);
    const reason = output.trim().split('\n').at(-1);
    if (code !== 0) console.log(`! "apt-get ${args.join(' ')}" failed: ${reason}`);
  }
  return findFirefox();
};
