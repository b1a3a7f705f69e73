import { saidByGit } from './git/git.ts';
import { Refusal } from './refusal.ts';

const sentences: [RegExp, number, (found: string) => string][] = [
  [
    /ENOSPC|No space left on device|Out of diskspace|couldn't write|EDQUOT|Disk quota exceeded/,
    507,
    () =>
      'The disk of this computer is full, so nothing was written. Your text is still in this window: make room on the disk, then save again.',
  ],
  [
    /Unable to create '([^']+\.lock)': File exists/,
    503,
    (lock) =>
      `Another program is at work in the project’s repository, or was stopped there. Your text is still in this window: wait a moment and try again. If it stays so, remove the file ${lock}.`,
  ],
  [
    /EACCES|EROFS|Permission denied|insufficient permission|Read-only file system/,
    500,
    () =>
      'The desk may not write into the project’s folder. Your text is still in this window: whoever set up this computer must allow it.',
  ],
];

/** What went wrong on this computer, in words that an editor can act on. */
export const refusalFor = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  const said = `${(error as NodeJS.ErrnoException).code ?? ''} ${saidByGit(error)}`;
  for (const [pattern, status, sentence] of sentences) {
    const found = pattern.exec(said);
    if (found) return new Refusal(status, sentence(found[1] ?? ''));
  }
  console.error(error);
  return new Refusal(
    500,
    'The desk failed; the terminal in which it runs says why. Your text is still in this window.',
  );
};
