import type { Repository } from './git.ts';

/** Somebody with an account. */
export interface User {
  login: string;
  name: string;
  email: string;
  /** Whether the account may write to the repository of the project. */
  writes: boolean;
  /** Teams as CODEOWNERS names them, e.g. `@oslonac/staff`. */
  teams: readonly string[];
}

/** A repository or a fork of it. Both are in one git repository, as GitHub shares objects among forks too. */
export interface Place {
  owner: string;
  name: string;
  isFork: boolean;
  /** What its branches are called in git, e.g. `refs/forks/ngo/`. */
  refs: string;
}

/** A pull request. */
export interface Pull {
  number: number;
  title: string;
  author: User;
  head: { place: Place; branch: string };
  base: string;
  state: 'open' | 'closed';
  mergedAt?: string;
  /** The head when it was closed, which outlives its branch. */
  lastSha: string;
  labels: string[];
  approvals: { by: User; sha: string }[];
  updatedAt: string;
}

/** All that this GitHub knows. */
export interface World {
  repository: Repository;
  users: readonly User[];
  places: Place[];
  pulls: Pull[];
  /** Which user’s fork answers only after so many questions: GitHub makes forks in its own time. */
  forkDelay: number;
  /** Whether the required check of every commit has ended well; it may still be running. */
  isChecked: boolean;
}

/** The name of a place, `owner/name`. */
export const fullName = ({ owner, name }: Place): string => `${owner}/${name}`;

/** The place that everything is proposed to. */
export const originOf = (world: World): Place => {
  const place = world.places.find(({ isFork }) => !isFork);
  if (!place) throw new Error('There is no repository');
  return place;
};

/** The newest commit of a branch, or nothing. */
export const headOf = (world: World, place: Place, branch: string): string | undefined =>
  world.repository.find(`${place.refs}heads/${branch}`);

/** The newest commit of a pull request. */
export const headOfPull = (world: World, { state, head, lastSha }: Pull): string => {
  const now = state === 'open' ? headOf(world, head.place, head.branch) : undefined;
  return now ?? lastSha;
};
