/** What the environment says about the desk, by the names of its variables. */
export type Environment = Readonly<Record<string, unknown>>;

const names = [
  'HOST',
  'REPOSITORY',
  'BRANCH',
  'APP_ID',
  'AUTH_URL',
  'API_ROOT',
  'SITE_DOMAIN',
  'PRIVATE',
  'LOCAL',
] as const;

/** A variable without its beginning. */
export type Name = (typeof names)[number];

/** The variables of the desk that are set. */
export type Variables = Readonly<Partial<Record<Name, string>>>;

/** A variable's whole name. */
export const variable = (name: Name): string => `PUBLIC_DESK_${name}`;

/** A variable that is wrong: which, why, and how to mend it. */
export const wrong = (name: Name, reason: string, mend: string): Error =>
  new Error(`${variable(name)} ${reason}. ${mend}.`);

/**
 * Reads the variables of the desk; one that is set to nothing is not set.
 * @throws when there is one with a name that nobody knows
 */
export const variablesIn = (environment: Environment): Variables => {
  const known = names.map(variable);
  const foreign = Object.keys(environment).find(
    (name) => name.startsWith('PUBLIC_DESK_') && !known.includes(name),
  );
  if (foreign) {
    throw new Error(`${foreign} is no variable of the desk. These are: ${known.join(', ')}.`);
  }
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = environment[variable(name)];
      const text = typeof value === 'string' ? value.trim() : '';
      return text ? [[name, text]] : [];
    }),
  );
};
