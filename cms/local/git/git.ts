import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a git command reads, and what it is told besides its options. */
export interface GitInput {
  input?: string | Buffer;
  env?: Record<string, string>;
}

// In a git hook, variables such as GIT_DIR would send every command to the wrong repository.
const environment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

// Whatever somebody set up for their own use of git, names are no patterns and answers read alike.
const always = [
  '--literal-pathspecs',
  '--no-optional-locks',
  ...['log.showSignature=false', 'i18n.logOutputEncoding=UTF-8'].flatMap((set) => ['-c', set]),
];

/** Runs git in a folder and gives what it prints, byte by byte; rejects when git fails. */
export const gitBytes = async (
  folder: string,
  { input, env }: GitInput,
  ...options: string[]
): Promise<Buffer> => {
  const running = run('git', [...always, ...options], {
    cwd: folder,
    // Git's messages are read in one place, so they must not be translated.
    env: { ...environment(), LC_ALL: 'C', ...env },
    encoding: 'buffer',
    maxBuffer: 512 * 1024 * 1024,
  });
  // Git may end before it has read everything; then it says why.
  running.child.stdin?.on('error', () => undefined);
  running.child.stdin?.end(input);
  return (await running).stdout;
};

/** Like {@link gitBytes}, as text without the line end. */
export const gitWith = async (folder: string, input: GitInput, ...options: string[]) =>
  (await gitBytes(folder, input, ...options)).toString('utf8').trim();

/** Runs git in a folder and gives what it prints, trimmed; rejects when git fails. */
export const git = (folder: string, ...options: string[]): Promise<string> =>
  gitWith(folder, {}, ...options);

/** Like {@link git}, for answers that may be missing: an empty text instead of a failure. */
export const gitOrNothing = (folder: string, ...options: string[]): Promise<string> =>
  git(folder, ...options).catch(() => '');

/** What git said when it failed. */
export const saidByGit = (error: unknown): string =>
  String((error as { stderr?: Buffer | string }).stderr ?? error).trim();

/** The parts of git's `-z` output. */
export const parts = (output: Buffer | string): string[] =>
  output.toString('utf8').split('\0').filter(Boolean);
