import { gitBytes, parts } from '../git/git.ts';
import { statusIn, type Status } from './status.ts';

/** A commit on a draft's branch. */
export interface DraftCommit {
  id: string;
  tree: string;
  author: { name: string; email: string };
  /** When it was made, e.g. `2026-11-22T15:07:41+01:00`. */
  on: string;
  subject: string;
  /** What the desk noted in it; nothing in commits that were made by hand. */
  base?: string;
  status?: Status;
}

const note = (name: string) => `%(trailers:key=${name},valueonly,separator=%x2C)`;
const format = ['%H', '%T', '%an', '%ae', '%cI', '%s', note('Desk-Base'), note('Desk-Status')];

const commitId = /^[0-9a-f]{40,64}$/;

const parse = (line: string): DraftCommit => {
  const [id = '', tree = '', name = '', email = '', on = '', subject = '', base, status] = line
    .split('\u001f')
    .map((field) => field.trim());
  return {
    id,
    tree,
    author: { name, email },
    on,
    subject,
    // Whoever makes commits by hand may write anything into them.
    ...(commitId.test(base ?? '') && { base: base ?? '', status: statusIn(status) }),
  };
};

/** Commits of a draft that the project does not have, the newest first. */
export const draftCommits = async (
  project: string,
  head: string,
  tip: string,
): Promise<DraftCommit[]> => {
  const options = ['-z', '--first-parent', '--max-count=500', `--format=${format.join('%x1f')}`];
  return parts(await gitBytes(project, {}, 'log', ...options, tip, `^${head}`, '--')).map(parse);
};
