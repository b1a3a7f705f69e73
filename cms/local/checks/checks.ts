import { createHash } from 'node:crypto';
import { git } from '../git/git.ts';
import type { Changes, Workplace } from '../git/commit.ts';
import { Refusal } from '../refusal.ts';
import { openCheckFolder } from './check-folder.ts';
import { knownProblems, problemsOf } from './content-problems.ts';
import { harmIn } from './harm.ts';

/** What the desk looks at before it keeps or publishes changes. */
export interface Checks {
  /** Refuses what must not even enter the history: all else may wait until a draft is ready. */
  guardDraft: (head: string, changes: Changes) => Promise<void>;
  /** Refuses whatever stops the site's build. */
  guardPublic: (head: string, changes: Changes) => Promise<void>;
  /** Tells that what was looked at last has become a commit, so that it need not be read again. */
  published: (commit: string) => Promise<void>;
}

const refuse = (problems: readonly string[]) => {
  if (problems.length > 0) throw new Refusal(422, problems.join(' · '));
};

const digestOf = (head: string, changes: Changes) => {
  const hash = createHash('sha256').update(head);
  for (const [path, content] of changes) {
    hash.update(`\0${path}\0${content?.length ?? 'removed'}\0`).update(content ?? '');
  }
  return hash.digest('hex');
};

/** Opens the checks in a folder of their own. */
export const openChecks = (place: Workplace): Checks => {
  const { folder, show, withChanges } = openCheckFolder(place);
  let known = { tree: '', problems: [] as ReturnType<typeof knownProblems> };
  let passed = '';

  const treeOf = (commit: string) => git(place.project, 'rev-parse', `${commit}^{tree}`);

  const knownAt = async (head: string) => {
    await show(head);
    const tree = await treeOf(head);
    if (known.tree !== tree) known = { tree, problems: knownProblems(folder) };
    return known.problems;
  };

  return {
    guardDraft: async (head, changes) => {
      await show(head);
      refuse(await withChanges(changes, () => Promise.resolve(harmIn(folder, changes))));
    },
    guardPublic: async (head, changes) => {
      // What was called ready a moment ago is not looked at again for being published.
      const what = digestOf(head, changes);
      if (what === passed) return;
      const before = await knownAt(head);
      const files = [...changes.keys()];
      refuse(await withChanges(changes, () => Promise.resolve(problemsOf(folder, files, before))));
      passed = what;
    },
    published: async (commit) => {
      // Nothing was wrong before and nothing became so.
      if (known.problems.length === 0) known = { tree: await treeOf(commit), problems: [] };
    },
  };
};
