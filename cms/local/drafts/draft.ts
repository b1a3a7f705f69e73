import { git, gitOrNothing } from '../git/git.ts';
import { refOf, type DraftKey } from './draft-key.ts';
import { draftCommits, type DraftCommit } from './log.ts';
import type { Status } from './status.ts';

/** An entry that is being written: a branch in the project's repository. */
export interface Draft extends DraftKey {
  ref: string;
  tip: string;
  /** The project's commit on which it was begun. */
  base: string;
  status: Status;
  /** Whoever changed its words, the first one first. */
  authors: DraftCommit['author'][];
  /** What its first commit says. */
  subject: string;
  /** When it was last saved. */
  savedOn: string;
}

// A new status is a commit as well, with the same words.
const writers = (commits: readonly DraftCommit[]) => {
  const wrote = commits.filter(({ tree }, index) => tree !== commits[index + 1]?.tree);
  const byName = new Map(wrote.reverse().map(({ author }) => [author.name, author]));
  return [...byName.values()];
};

/** Reads a draft; nothing where there is none. */
export const draftOf = async (
  project: string,
  head: string,
  key: DraftKey,
): Promise<Draft | undefined> => {
  const ref = refOf(key);
  const tip = await gitOrNothing(project, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  if (!tip) return undefined;
  const all = await draftCommits(project, head, tip);
  const noted = all.filter(({ base }) => base !== undefined);
  const commits = noted.length > 0 ? noted : all;
  const [{ base: begun = '', status = 'draft' } = {}] = noted;
  const base = await gitOrNothing(project, 'rev-parse', '--verify', '--quiet', `${begun}^{commit}`);
  return {
    ...key,
    ref,
    tip,
    // Made by hand, a draft begins where it left the project.
    base: base || (await gitOrNothing(project, 'merge-base', head, tip)) || tip,
    status,
    authors: writers(commits),
    subject: commits.at(-1)?.subject ?? '',
    savedOn: all[0]?.on ?? (await git(project, 'show', '--no-patch', '--format=%cI', tip)),
  };
};
