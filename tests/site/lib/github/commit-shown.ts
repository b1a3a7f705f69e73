import type { Repository } from './git.ts';

const format = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');

/** A commit as GitHub shows it. */
export interface CommitShown {
  sha: string;
  tree: { sha: string };
  parents: { sha: string }[];
  commit: {
    message: string;
    tree: { sha: string };
    author: { name: string; email: string; date: string };
    committer: { name: string; email: string; date: string };
  };
}

/** Reads a commit. */
export const commitShown = ({ git }: Repository, sha: string): CommitShown => {
  const [id = '', tree = '', parents = '', name = '', email = '', date = '', ...more] = git([
    'show',
    '--no-patch',
    `--format=${format}`,
    sha,
  ]).split('\0');
  const [committer = '', committerEmail = '', committed = '', message = ''] = more;
  return {
    sha: id,
    tree: { sha: tree },
    parents: parents
      .split(' ')
      .filter(Boolean)
      .map((parent) => ({ sha: parent })),
    commit: {
      message: message.trim(),
      tree: { sha: tree },
      author: { name, email, date },
      committer: { name: committer, email: committerEmail, date: committed },
    },
  };
};
