import { githubHost } from './github.ts';
import { gitlabHost } from './gitlab.ts';
import type { DeskPlace, Host } from './place.ts';
import { variable, variablesIn, wrong, type Environment, type Variables } from './variables.ts';

export type { DeskPlace, GitHubHost, GitLabHost, Host } from './place.ts';

const hostIn = (variables: Variables): Host | undefined => {
  const { HOST: name = 'github', BRANCH: branch = 'main' } = variables;
  if (name !== 'github' && name !== 'gitlab') {
    throw wrong('HOST', `is "${name}"`, 'Write github or gitlab');
  }
  if (!variables.REPOSITORY) {
    const [set] = Object.keys(variables) as (keyof Variables)[];
    if (!set) return undefined;
    throw wrong('REPOSITORY', `is missing, but ${variable(set)} is set`, 'Set both, or none');
  }
  if (!/^[\w-][\w./-]*$/.test(branch) || branch.includes('..')) {
    throw wrong(
      'BRANCH',
      `is no name of a branch: "${branch}"`,
      'Write it as git does, such as main',
    );
  }
  return name === 'github' ? githubHost(variables, { branch }) : gitlabHost(variables, { branch });
};

/**
 * Where the desk runs, out of the environment of the build.
 * @throws when a variable is wrong, or stands alone; the message says which, why and how to mend it
 */
export const deskPlace = (environment: Environment): DeskPlace => {
  const variables = variablesIn(environment);
  const { LOCAL: local } = variables;
  if (local && local !== 'off') throw wrong('LOCAL', `is "${local}"`, 'Write off, or leave it out');
  const host = hostIn(variables);
  return { isLocal: !local, ...(host && { host }) };
};
