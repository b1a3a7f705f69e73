import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './program.ts';
import { capture } from '../run/capture.mjs';
import type { Result, Step } from './steps.ts';

interface Files {
  /** What the step is called. */
  name: string;
  files: string[];
  isolation: 'none' | 'process';
}

const step = ({ name, files, isolation }: Files): Step => ({
  name,
  run: async () => {
    const counts = join(root, 'test-results', `unit-${isolation}.tap`);
    mkdirSync(join(root, 'test-results'), { recursive: true });
    // The counts of an earlier run must not stand in for those of this one.
    rmSync(counts, { force: true });
    const { code, output } = await capture(
      process.execPath,
      [
        ...process.execArgv,
        '--test',
        // One file after another, as there are steps beside it.
        ...['--test-concurrency=1', `--test-isolation=${isolation}`],
        // One for people, one to count.
        ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
        ...['--test-reporter=tap', `--test-reporter-destination=${counts}`],
        ...files,
      ],
      { cwd: root },
    );
    const { passed, failed } = countTap(existsSync(counts) ? readFileSync(counts, 'utf8') : '');
    // A runner that broke down may have counted no failure.
    return { passed, failed: code === 0 ? failed : Math.max(failed, 1), output };
  },
});

/**
 * The tests of `tests/unit` by Node's own runner, in one process: most of them load the same modules and read the
 * same content, and a process for each took three times as long.
 */
export const unit = step({
  name: 'Unit tests',
  files: ['tests/unit/*.test.ts', 'tests/unit/!(alone)/**/*.test.ts'],
  isolation: 'none',
});

/**
 * Those of `tests/unit/alone`, a process each: they start programs, which a large process does slowly, or change
 * what others need to find as it is.
 */
export const unitAlone = step({
  name: 'Unit tests in a process of their own',
  files: ['tests/unit/alone/**/*.test.ts'],
  isolation: 'process',
});

/** Reads the counts at the end of Node's TAP report. Without any test, something is wrong. */
export const countTap = (report: string): Pick<Result, 'passed' | 'failed'> => {
  const count = (word: string) =>
    Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(report)?.[1] ?? 0);
  const passed = count('pass');
  const failed = count('fail') + count('cancelled');
  return passed + failed === 0 ? { passed, failed: 1 } : { passed, failed };
};
