import { addressIn } from './address.ts';
import type { GitHubHost } from './place.ts';
import { wrong, type Variables } from './variables.ts';

const domain = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/**
 * The desk on GitHub.
 * @throws when a variable is wrong
 */
export const githubHost = (variables: Variables, common: { branch: string }): GitHubHost => {
  const { REPOSITORY: repository = '', SITE_DOMAIN: siteDomain, PRIVATE: hidden } = variables;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw wrong(
      'REPOSITORY',
      `is no repository on GitHub: "${repository}"`,
      'Write its owner and its name, such as organisation/site',
    );
  }
  if (variables.APP_ID) {
    throw wrong('APP_ID', 'is for GitLab only', 'Leave it out; GitHub’s id stands at Netlify');
  }
  if (siteDomain && !domain.test(siteDomain)) {
    throw wrong(
      'SITE_DOMAIN',
      `is no domain: "${siteDomain}"`,
      'Write it as Netlify names the site, such as oslonac.netlify.app',
    );
  }
  if (hidden && hidden !== 'yes') {
    throw wrong('PRIVATE', `is "${hidden}"`, 'Write yes, or leave it out');
  }
  const authUrl = addressIn(variables, 'AUTH_URL');
  const apiRoot = addressIn(variables, 'API_ROOT');
  return {
    name: 'github',
    repository,
    ...common,
    isPrivate: hidden === 'yes',
    ...(authUrl && { authUrl }),
    ...(apiRoot && { apiRoot }),
    ...(siteDomain && { siteDomain }),
  };
};
