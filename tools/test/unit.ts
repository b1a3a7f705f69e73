import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './program.ts';
import { capture } from '../run/capture.mjs';
import type { Result, Step } from './steps.ts';

/**
 * The tests of `tests/unit`, by Node's own runner: one file after another, as there are steps beside it.
 * @param part which part of the files, e.g. `1/4`
 */
export const unit = (part: string): Step => ({
  name: `Unit tests, ${part}`,
  run: async () => {
    const counts = join(root, 'test-results', `unit-${part.replace('/', '-of-')}.tap`);
    mkdirSync(join(root, 'test-results'), { recursive: true });
    // The counts of an earlier run must not stand in for those of this one.
    rmSync(counts, { force: true });
    const { code, output } = await capture(
      process.execPath,
      [
        ...process.execArgv,
        '--test',
        ...['--test-concurrency=1', `--test-shard=${part}`],
        // One for people, one to count.
        ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
        ...['--test-reporter=tap', `--test-reporter-destination=${counts}`],
        'tests/unit/**/*.test.ts',
      ],
      { cwd: root },
    );
    const { passed, failed } = countTap(existsSync(counts) ? readFileSync(counts, 'utf8') : '');
    // A runner that broke down may have counted no failure.
    return { passed, failed: code === 0 ? failed : Math.max(failed, 1), output };
  },
});

/** Reads the counts at the end of Node's TAP report. Without any test, something is wrong. */
export const countTap = (report: string): Pick<Result, 'passed' | 'failed'> => {
  const count = (word: string) =>
    Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(report)?.[1] ?? 0);
  const passed = count('pass');
  const failed = count('fail') + count('cancelled');
  return passed + failed === 0 ? { passed, failed: 1 } : { passed, failed };
};
