import type { Changes, Workplace } from '../git/commit.ts';
import { treeWith, writeCommit } from '../git/commit.ts';
import type { Person } from '../git/person.ts';
import { moveBranch } from '../git/refs.ts';
import { refOf, type DraftKey } from './draft-key.ts';
import type { Draft } from './draft.ts';
import { draftMessage } from './message.ts';
import type { Status } from './status.ts';

/** What is to be kept. */
export interface Saving {
  key: DraftKey;
  /** The draft so far; without one it begins at the project's last commit. */
  draft: Draft | undefined;
  head: string;
  changes: Changes;
  message: string;
  status: Status;
  person: Person;
}

/**
 * Adds a commit to a draft's branch, and begins the branch where there is none. The branch moves last
 * and at once: whatever happens before, the draft is as it was.
 */
export const saveDraft = async (place: Workplace, saving: Saving): Promise<string> => {
  const { key, draft, head, changes, status, person } = saving;
  const parent = draft?.tip ?? head;
  const commit = await writeCommit(place.project, {
    tree: await treeWith(place, parent, changes),
    parent,
    message: draftMessage(saving.message, { base: draft?.base ?? head, status }),
    author: person,
    committer: person,
  });
  await moveBranch(place.project, person, refOf(key), { from: draft?.tip, to: commit });
  return commit;
};
