import { say } from '../../language/say.ts';
import { DeskError } from '../desk-error.ts';

/**
 * Makes sure that a pull request changes an entry and its pictures only. The desk shows the entry, and
 * whoever agrees to it there has not seen a changed script or another file.
 * @param branch as the workflow names it, `cms/<collection>/<slug>`
 * @throws in words for editors
 */
export const expectOneEntry = (branch: string, files: readonly string[]): void => {
  const entry = `content/${branch.replace(/^cms\//, '')}`;
  const others = files.filter(
    (file) => !file.startsWith(`${entry}.`) && !file.startsWith('content/media/'),
  );
  if (others.length === 0) return;
  throw new DeskError(
    say(
      `This proposal changes other files as well: ${others.join(', ')}. Ask a developer to look at it on GitHub.`,
    ),
  );
};
