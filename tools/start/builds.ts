import { join } from 'node:path';
import { capture } from '../run/capture.mjs';
import { PlainError } from '../run/plain-error.mjs';

/**
 * Builds the site into one of two folders in turn, so that the one being served stays whole. Each
 * build is a process of its own: the server goes on answering, and Astro starts afresh.
 * @param show is told the folder of each build that succeeded
 * @param signal ends a build that is under way
 */
export const alternatingBuilds = (
  root: string,
  show: (folder: string) => void,
  signal: AbortSignal,
): (() => Promise<void>) => {
  const folders = ['.local/site-a', '.local/site-b'] as const;
  let next: 0 | 1 = 0;
  return async () => {
    const out = folders[next];
    const args = [...process.execArgv, join('tools', 'build.ts'), '--out', out];
    const { code, output } = await capture(process.execPath, args, { cwd: root, signal });
    if (code !== 0) throw new PlainError(output.trim());
    show(join(root, out));
    next = next === 0 ? 1 : 0;
  };
};
