import { join } from 'node:path';
import { capture } from '../run/capture.mjs';
import type { Result } from './steps.ts';

/** The project's folder. */
export const root = join(import.meta.dirname, '..', '..');

/** Runs a script with the Node that runs us, and keeps what it prints; `onText` is told it as it comes. */
export const runScript = (
  script: string,
  args: string[] = [],
  { env = {}, onText }: { env?: NodeJS.ProcessEnv; onText?: (text: string) => void } = {},
) =>
  capture(process.execPath, [...process.execArgv, join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    ...(onText && { onText }),
  });

/** A script that either passes or fails, as one check. */
export const oneCheck = async (
  script: string,
  args: string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Result> => {
  const { code, output } = await runScript(script, args, { env });
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
};
