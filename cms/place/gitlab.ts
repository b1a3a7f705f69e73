import { addressIn } from './address.ts';
import type { GitLabHost } from './place.ts';
import { wrong, type Name, type Variables } from './variables.ts';

const foreign: Name[] = ['SITE_DOMAIN', 'PRIVATE'];

/**
 * The desk on GitLab.
 * @throws when a variable is wrong
 */
export const gitlabHost = (variables: Variables, common: { branch: string }): GitLabHost => {
  const { REPOSITORY: repository = '', APP_ID: appId } = variables;
  if (!/^[\w.-]+(\/[\w.-]+)+$/.test(repository)) {
    throw wrong(
      'REPOSITORY',
      `is no project on GitLab: "${repository}"`,
      'Write its group and its name, such as organisation/site',
    );
  }
  if (!appId) {
    throw wrong(
      'APP_ID',
      'is missing',
      'Write the id of the application that you made on GitLab (docs/hosting.md)',
    );
  }
  const unused = foreign.find((name) => variables[name]);
  if (unused) throw wrong(unused, 'is for GitHub only', 'Leave it out');
  const apiRoot = addressIn(variables, 'API_ROOT');
  const ownGitLab = apiRoot && new URL(apiRoot).origin;
  return {
    name: 'gitlab',
    repository,
    ...common,
    appId,
    baseUrl: addressIn(variables, 'AUTH_URL') ?? ownGitLab ?? 'https://gitlab.com',
    ...(apiRoot && { apiRoot }),
  };
};
