import { chromium, type LaunchOptions } from '@playwright/test';
import { PlainError } from './run/plain-error.mjs';

/**
 * Starts a browser once, so that one that cannot start is said once and not by every test.
 * @throws {PlainError} with the reason, e.g. a library that the system lacks
 */
export const requireStart = async (options: LaunchOptions): Promise<void> => {
  try {
    const browser = await chromium.launch({ ...options, headless: true, timeout: 60_000 });
    const page = await browser.newPage();
    await page.goto('about:blank');
    await browser.close();
  } catch (error) {
    throw new PlainError(
      [
        `The browser for the tests does not start: ${options.executablePath ?? chromium.executablePath()}`,
        ...reason((error as Error).message).map((line) => `  ${line}`),
        'Install what it lacks (as root: npx playwright install-deps chromium), or set BROWSER_PATH to another one.',
      ].join('\n'),
    );
  }
};

// Playwright's message is long: a line of its own, sometimes in a frame, then the command with all its
// options and what the browser printed, then all of that again as a log.
const reason = (message: string) => {
  const [telling = ''] = message.split('Call log:');
  const printed = [...telling.matchAll(/^\[pid=\d+\]\[err\] (.+)/gm)].map(([, line = '']) => line);
  const [own = ''] = telling.split('Browser logs:');
  const ownLines = own
    .split('\n')
    .map((line) => line.replace(/^browserType\.launch:|[╔═╗║╚╝]/g, '').trim())
    .filter(Boolean);
  return (printed.length > 0 ? printed : ownLines).slice(0, 4);
};
