import { Refusal } from './asked.ts';
import { ownersOf, readCodeOwners } from './code-owners.ts';
import { headOfPull, type Place, type Pull, type World } from './world.ts';

const isProtected = ({ isFork }: Place, branch: string) => !isFork && branch === 'main';

/**
 * Refuses to move a protected branch in any other way than by merging, whoever asks.
 * @throws {Refusal} 422 in the words of GitHub’s rulesets
 */
export const expectUnprotected = (place: Place, branch: string): void => {
  if (!isProtected(place, branch)) return;
  throw new Refusal(
    422,
    'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
  );
};

/** The files that a pull request changes. */
export const filesOf = ({ repository: { git } }: World, from: string, to: string): string[] => {
  const base = git(['merge-base', from, to]);
  return git(['diff', '--name-only', '--no-renames', '-z', base, to]).split('\0').filter(Boolean);
};

/**
 * Holds a pull request against the rules of the branch: an approval of its newest commit by somebody
 * else who may write, one by an owner of every file, and the required check.
 * @throws {Refusal} 405 in the words of GitHub’s protected branches
 */
export const expectApproved = (world: World, pull: Pull): void => {
  const head = headOfPull(world, pull);
  const approvers = pull.approvals
    .filter(({ by, sha }) => sha === head && by.writes && by !== pull.author)
    .map(({ by }) => by);
  if (approvers.length === 0) {
    throw new Refusal(
      405,
      'At least 1 approving review is required by reviewers with write access.',
    );
  }
  if (!world.isChecked) throw new Refusal(405, 'Required status check "check" is expected.');
  const { git } = world.repository;
  // The file as it stands on the branch that is merged into, so that nobody makes themselves an owner.
  const lines = readCodeOwners(git(['show', `refs/heads/${pull.base}:.github/CODEOWNERS`]));
  for (const file of filesOf(world, `refs/heads/${pull.base}`, head)) {
    const owners = ownersOf(lines, file);
    const isApproved = approvers.some(({ login, teams }) =>
      owners.some((owner) => owner === `@${login}` || teams.includes(owner)),
    );
    if (owners.length > 0 && !isApproved) {
      throw new Refusal(405, `Waiting on code owner review from ${owners.join(' and/or ')}.`);
    }
  }
};
