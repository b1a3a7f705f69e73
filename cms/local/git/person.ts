import { gitOrNothing } from './git.ts';

/** Whoever writes or publishes, as commits name them. */
export interface Person {
  name: string;
  /** Empty unless git was given one: it would stand in the repository for good. */
  email: string;
  /** Tells git who makes a commit, or moves a branch. */
  env: Record<string, string>;
}

const person = (name: string, email: string): Person => ({
  name,
  email,
  env: { GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email },
});

/** Somebody whom a commit names already. */
export const personFrom = ({ name, email }: Pick<Person, 'name' | 'email'>): Person =>
  person(name, email);

/**
 * Whoever sits at the desk: the name that they gave there, else the one that the project's git
 * knows. Only together with the latter goes the address that git knows.
 */
export const personAtDesk = async (project: string, given?: string): Promise<Person> => {
  const own = await gitOrNothing(project, 'config', 'user.name');
  const name = given ?? own;
  if (!name) return person('Oslonac desk', '');
  return person(name, name === own ? await gitOrNothing(project, 'config', 'user.email') : '');
};
