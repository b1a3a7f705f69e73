import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { requireStart } from './browser-start.ts';
import { capture } from './run/capture.mjs';
import { PlainError } from './run/plain-error.mjs';

/** A browser for the tests: Playwright's own where there is no path. */
export interface Browser {
  executablePath?: string;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Looks for a browser that is there already: Playwright's, then the computer's. */
export const findBrowser = (env: NodeJS.ProcessEnv = process.env): Browser | undefined => {
  if (env.BROWSER_PATH) return { executablePath: env.BROWSER_PATH };
  if (existsSync(chromium.executablePath())) return {};
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const executablePath = [...onPath, ...places].find((file) => existsSync(file));
  return executablePath === undefined ? undefined : { executablePath };
};

/**
 * Finds a browser that starts, or installs one.
 * @throws {PlainError} when there is none to be had, or when it does not start
 */
export const requireBrowser = async (): Promise<Browser> => {
  const browser = await findOrInstall();
  await requireStart({ ...browser, args: launchArgs() });
  return browser;
};

const findOrInstall = async (): Promise<Browser> => {
  const found = findBrowser();
  if (found) return found;
  console.log('Installing a browser for the tests …');
  const isRoot = process.getuid?.() === 0;
  const playwright = join(
    import.meta.dirname,
    '..',
    'node_modules',
    '@playwright',
    'test',
    'cli.js',
  );
  // Only root may add the system's libraries that the browser needs.
  const withDeps = isRoot ? ['--with-deps'] : [];
  const own = await capture(process.execPath, [playwright, 'install', ...withDeps, 'chromium']);
  if (own.code === 0) return {};
  if (isRoot) {
    await capture('apt-get', ['update']);
    await capture('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new PlainError(
    'The tests need a browser, and none could be installed. Connect to the internet and run the command again, ' +
      'install Chromium or Chrome yourself, or set BROWSER_PATH to the one you have.',
  );
};

/** How the browser is started: without what a new profile does in the background. */
export const launchArgs = (): string[] => [
  // Chromium refuses its sandbox to root, which is what containers run as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
