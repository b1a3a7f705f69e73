import { setTimeout } from 'node:timers/promises';
import { git, gitOrNothing } from '../git/git.ts';
import { personAtDesk } from '../git/person.ts';
import { moveBranches } from '../git/refs.ts';
import { draftBranches } from '../drafts/draft-key.ts';
import { forward, has, underWay } from './publish.ts';
import { removeDraftLocks, removeLocks } from './locks.ts';
import { undo } from './undo.ts';

interface Mark {
  ref: string;
  commit: string;
  subject: string;
}

const marks = async (project: string): Promise<Mark[]> => {
  const format = '--format=%(refname)%00%(objectname)%00%(contents:subject)';
  return (await git(project, 'for-each-ref', format, underWay))
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [ref = '', commit = '', subject = ''] = line.split('\0');
      return { ref, commit, subject };
    });
};

// Another desk on the same project may be publishing right now.
const patience = 1500;

const end = async (project: string, { ref, commit, subject }: Mark): Promise<string> => {
  const person = await personAtDesk(project);
  await removeLocks(project);
  if (!(await has(project, commit))) {
    await undo(project, commit, person);
    await forward(project, commit, person);
  }
  const branch = `${draftBranches}${ref.slice(`${underWay}/cms`.length)}`;
  const tip = ref.startsWith(`${underWay}/cms/`)
    ? await gitOrNothing(project, 'rev-parse', '--verify', '--quiet', branch)
    : '';
  await moveBranches(project, person, {
    [ref]: { from: commit },
    ...(tip && { [branch]: { from: tip } }),
  });
  return `The desk was stopped while it published “${subject}”. That is done now; nothing is lost.`;
};

const give = async (project: string, mark: Mark, error: unknown): Promise<string> => {
  const branch = `refs/desk/kept/${mark.commit}`;
  await moveBranches(project, await personAtDesk(project), {
    [mark.ref]: { from: mark.commit },
    [branch]: { to: mark.commit },
  });
  return `The desk was stopped while it published “${mark.subject}”, and could not end it: ${(error as Error).message} A draft is still there, and the words are in git as ${branch}.`;
};

/** Ends what a desk was publishing when it was stopped; gives a sentence for each. */
export const endInterrupted = async (project: string): Promise<string[]> => {
  await removeDraftLocks(project);
  if ((await marks(project)).length === 0) return [];
  await setTimeout(patience);
  const said: string[] = [];
  for (const mark of await marks(project)) {
    said.push(await end(project, mark).catch((error: unknown) => give(project, mark, error)));
  }
  return said;
};
