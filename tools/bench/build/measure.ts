import { execFileSync } from 'node:child_process';
import { capture } from '../../run/capture.mjs';
import { PlainError } from '../../run/plain-error.mjs';

/** What a program took, with all that it started. */
export interface Cost {
  /** Seconds of the processor, its own and the system's for it. They grow little when others work beside it. */
  cpu: number;
  /** The most memory that it and its children had at once, GB; looked at four times a second. */
  memory: number;
  output: string;
}

// A shell knows what its children took, threads and programs that they waited for included; Node does not.
const counted = '"$@"; code=$?; echo "times:" >&2; times >&2; exit $code';

const seconds = (text: string) => {
  const [, minutes = '', rest = ''] = /(\d+)m([\d.]+)s/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(rest);
};

const memoryBelow = (pid: number): number => {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const sum = (of: number): number =>
    rows.reduce((all, [id = 0, parent, kB = 0]) => (parent === of ? all + kB + sum(id) : all), 0);
  return sum(pid) / 1e6;
};

/**
 * Runs a program of Node.
 * @throws {PlainError} with what it printed, when it fails
 */
export const measured = async (cwd: string, args: string[], env = {}): Promise<Cost> => {
  let memory = 0;
  // Nobody else is measured: only what is below this process, which runs one program at a time.
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryBelow(process.pid));
  }, 250);
  try {
    const { code, output } = await capture('sh', ['-c', counted, 'sh', process.execPath, ...args], {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    if (code !== 0) throw new PlainError(`${args.join(' ')} failed in ${cwd}:\n${output}`);
    const told = output.slice(output.lastIndexOf('times:'));
    const [, , user = '', system = ''] = told.match(/\d+m[\d.]+s/g) ?? [];
    return { cpu: seconds(user) + seconds(system), memory, output };
  } finally {
    clearInterval(watch);
  }
};
