import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireBrowser } from '../browser.ts';
import { build } from './build.ts';
import { root, runScript } from './program.ts';
import { progress } from './progress.ts';
import type { Result, Step } from './steps.ts';

const report = join(root, 'test-results', 'site.json');

/** The tests of `tests/site`: the built site in a browser. */
export const site: Step = {
  name: 'Site tests',
  needs: build,
  run: async () => {
    const { executablePath } = await requireBrowser();
    rmSync(report, { force: true });
    const { code, output } = await runScript('node_modules/@playwright/test/cli.js', ['test'], {
      env: { CONTEXT: 'production', ...(executablePath && { BROWSER_PATH: executablePath }) },
      onText: progress(console.log),
    });
    const { passed, failed } = countReport(report);
    // A run that was cut short has tests that neither passed nor failed.
    return { passed, failed: code === 0 ? failed : Math.max(failed, 1), output };
  },
};

/** Reads the counts of Playwright's JSON report; no report, or a fault outside the tests, is a failure. */
export const countReport = (file: string): Pick<Result, 'passed' | 'failed'> => {
  try {
    const { stats, errors } = JSON.parse(readFileSync(file, 'utf8')) as {
      stats: { expected: number; unexpected: number; flaky: number };
      errors: unknown[];
    };
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
};
