import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

// In a git hook, variables such as GIT_DIR would send every command to the wrong repository.
const environment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

/** Runs git in a folder and gives what it prints, trimmed; rejects when git fails. */
export const git = async (folder: string, ...options: string[]): Promise<string> => {
  const { stdout } = await run('git', options, {
    cwd: folder,
    // Git's messages are read in one place, so they must not be translated.
    env: { ...environment(), LC_ALL: 'C' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout.trim();
};

/** Like {@link git}, for answers that may be missing: an empty text instead of a failure. */
export const gitOrNothing = (folder: string, ...options: string[]): Promise<string> =>
  git(folder, ...options).catch(() => '');

/** File names out of git's `-z` output. */
export const fileNames = (output: string): string[] => output.split('\0').filter(Boolean);
