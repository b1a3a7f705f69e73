import { Refusal } from '../refusal.ts';
import { gitWith, saidByGit } from './git.ts';
import type { Person } from './person.ts';

/** Where a branch stands and where it shall; without `to` it is deleted, without `from` it is new. */
export interface Move {
  from?: string | undefined;
  to?: string | undefined;
}

/**
 * Moves branches, all of them or none, and only if each still stands where it was believed to.
 * @throws {Refusal} when one stands elsewhere by now
 */
export const moveBranches = async (
  project: string,
  person: Person,
  moves: Readonly<Record<string, Move>>,
): Promise<void> => {
  const lines = Object.entries(moves).map(([ref, { from = '0'.repeat(40), to }]) =>
    to ? `update ${ref}\0${to}\0${from}\0` : `delete ${ref}\0${from}\0`,
  );
  const options = ['update-ref', '-m', 'desk', '--stdin', '-z'];
  try {
    await gitWith(project, { input: lines.join(''), env: person.env }, ...options);
  } catch (error) {
    if (!/but expected|reference already exists|unable to resolve reference/.test(saidByGit(error)))
      throw error;
    throw new Refusal(
      409,
      'Somebody else saved this draft a moment ago. Your text is still in this window; copy it, load the page again and put it into the newer text.',
    );
  }
};

/** Moves one branch; throws like {@link moveBranches}. */
export const moveBranch = (project: string, person: Person, ref: string, move: Move) =>
  moveBranches(project, person, { [ref]: move });
