import { capture } from '../run/capture.mjs';
import { PlainError } from '../run/plain-error.mjs';

/**
 * Makes sure that publishing at the desk can become a commit in this folder.
 * @param git the program, for tests
 * @throws {PlainError} when there is no git, no repository or no commit in it
 */
export const requireRepository = async (root: string, git = 'git'): Promise<void> => {
  const version = await capture(git, ['--version']);
  if (version.code === -1) {
    throw new PlainError(
      'git is not installed, and the desk keeps every entry in it. Install it from https://git-scm.com and run the command again.',
    );
  }
  const prefix = await capture(git, ['rev-parse', '--show-prefix'], { cwd: root });
  if (prefix.code !== 0 || prefix.output.trim() !== '') {
    const words = prefix.code === 0 ? '' : ` git says: ${prefix.output.trim()}`;
    throw new PlainError(
      `${root} is not the folder of a git repository. Get the project with git clone; a downloaded archive has no history to publish to.${words}`,
    );
  }
  const head = await capture(git, ['rev-parse', '--verify', '--quiet', 'HEAD'], { cwd: root });
  if (head.code !== 0) {
    throw new PlainError(
      'This git repository has no commit yet, and the desk needs one to add to. Make the first one: git add . && git commit -m "First version"',
    );
  }
};
