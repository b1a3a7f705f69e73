import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireBrowser } from '../browser.ts';
import { root, runScript } from './program.ts';
import { progress } from './progress.ts';
import type { Result } from './steps.ts';

/**
 * Runs the tests of one of Playwright's configurations.
 * @param reportName the file in `test-results` that the configuration has the JSON report written to
 */
export const runPlaywright = async (config: string, reportName: string): Promise<Result> => {
  const report = join(root, 'test-results', reportName);
  const { executablePath } = await requireBrowser();
  rmSync(report, { force: true });
  const args = ['test', '--config', config];
  const { code, output } = await runScript('node_modules/@playwright/test/cli.js', args, {
    env: { CONTEXT: 'production', ...(executablePath && { BROWSER_PATH: executablePath }) },
    onText: progress(console.log),
  });
  const { passed, failed, notTested } = countReport(report);
  // A run that was cut short has tests that neither passed nor failed.
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1), output, notTested };
};

interface Suite {
  suites?: Suite[];
  specs?: { tests: { status: string; annotations: { type: string; description?: string }[] }[] }[];
}

const testsOf = ({ suites = [], specs = [] }: Suite): { status: string; reason: string }[] => [
  ...specs
    .flatMap(({ tests }) => tests)
    .map(({ status, annotations }) => ({
      status,
      reason: annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason was given',
    })),
  ...suites.flatMap(testsOf),
];

/** Reads the counts of Playwright's JSON report; no report, or a fault outside the tests, is a failure. */
export const countReport = (file: string): Omit<Required<Result>, 'output'> => {
  try {
    const { stats, errors, suites } = JSON.parse(readFileSync(file, 'utf8')) as Suite & {
      stats: { expected: number; unexpected: number; flaky: number };
      errors: unknown[];
    };
    const skipped = testsOf({ suites: suites ?? [] }).filter(({ status }) => status === 'skipped');
    const counts = Map.groupBy(skipped, ({ reason }) => reason);
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
      notTested: [...counts].map(([reason, tests]) => `${tests.length} ×: ${reason}`),
    };
  } catch {
    return { passed: 0, failed: 1, notTested: [] };
  }
};
