import type { User } from './world.ts';

const person = (login: string, name: string, writes: boolean, teams: string[] = []): User => ({
  login,
  name,
  email: `${login}@users.noreply.example`,
  writes,
  teams,
});

/** Writes for an organisation and may only read the repository. */
export const ngo = person('ngo', 'Volunteer of an NGO', false);

/** An editor of the site. */
export const staff = person('staff', 'Editor', true, ['@oslonac/staff']);

/** An editor who also answers for the directory. */
export const directory = person('directory', 'Directory editor', true, [
  '@oslonac/staff',
  '@oslonac/directory',
]);
