import { say } from '../../language/say.ts';
import { DeskError } from '../desk-error.ts';

/** A file as GitHub compares it: `added`, `modified`, `removed` … */
export interface Compared {
  filename: string;
  status: string;
}

/**
 * Makes sure that a pull request changes an entry and adds pictures, nothing else. The desk shows the entry,
 * and whoever agrees to it there has not seen a changed script, or the page on which a picture is another now.
 * @param branch as the workflow names it, `cms/<collection>/<slug>`
 * @throws in words for editors
 */
export const expectOneEntry = (branch: string, files: readonly Compared[]): void => {
  const entry = `content/${branch.replace(/^cms\//, '')}`;
  const others = files
    .filter(({ filename: file, status }) =>
      file.startsWith('content/media/') ? status !== 'added' : !file.startsWith(`${entry}.`),
    )
    .map(({ filename }) => filename);
  if (others.length === 0) return;
  throw new DeskError(
    say(
      `This proposal changes other files as well: ${others.join(', ')}. Ask a developer to look at it on GitHub.`,
    ),
  );
};
