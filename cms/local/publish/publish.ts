import { git, gitWith, saidByGit } from '../git/git.ts';
import type { Person } from '../git/person.ts';
import { moveBranches } from '../git/refs.ts';
import { Refusal } from '../refusal.ts';
import { guardBranch, guardFolder } from './guard-project.ts';
import { undo } from './undo.ts';

/** A commit that is to become the project's last one. */
export interface Publication {
  commit: string;
  files: readonly string[];
  /** Whoever publishes it. */
  person: Person;
  /** The branch of the draft it was made of, which then goes. */
  draft?: { ref: string; tip: string };
}

/** Below it stands what is being published, for as long as it takes: after a crash it says what to end. */
export const underWay = 'refs/desk/publishing';

const markOf = ({ draft }: Publication) =>
  `${underWay}/${draft ? draft.ref.slice('refs/heads/'.length) : 'direct'}`;

const kept = 'Nothing that you wrote is lost.';

// What could not be published, and not be taken back either.
const left = new Map<string, Publication>();

const takeBackLeft = async (project: string): Promise<void> => {
  const publication = left.get(project);
  if (!publication) return;
  const { commit, person } = publication;
  await undo(project, commit, person);
  await moveBranches(project, person, { [markOf(publication)]: { from: commit } });
  left.delete(project);
};

/**
 * Brings a commit to the project's branch and folder. Other files in the folder stay as they are,
 * committed or not.
 * @throws {Refusal} when that would overwrite something; then nothing has happened
 */
export const publish = async (project: string, publication: Publication): Promise<void> => {
  const { commit, files, person, draft } = publication;
  await takeBackLeft(project);
  await guardBranch(project);
  await guardFolder(project, files);
  const mark = markOf(publication);
  await moveBranches(project, person, { [mark]: { to: commit } });
  try {
    await forward(project, commit, person);
    const gone = draft && { [draft.ref]: { from: draft.tip } };
    await moveBranches(project, person, { [mark]: { from: commit }, ...gone });
  } catch (error) {
    left.set(project, publication);
    // On a full disk this may fail as well; then it waits for the next publication.
    await takeBackLeft(project).catch(() => undefined);
    throw error;
  }
};

/** Moves the project's branch to a commit that follows on its last one. */
export const forward = async (project: string, commit: string, person: Person): Promise<void> => {
  try {
    await gitWith(project, { env: person.env }, 'merge', '--quiet', '--ff-only', commit);
  } catch (error) {
    const reason = saidByGit(error).split('\n')[0] ?? '';
    if (/No space left|Out of diskspace|couldn't write|\.lock'/.test(saidByGit(error))) throw error;
    throw new Refusal(409, `Git could not add this to the project (${reason}). ${kept}`);
  }
};

/** Tells whether the project has a commit already. */
export const has = (project: string, commit: string): Promise<boolean> =>
  git(project, 'merge-base', '--is-ancestor', commit, 'HEAD').then(
    () => true,
    () => false,
  );
