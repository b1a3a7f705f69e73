import type { CmsBackend, CmsConfig } from 'decap-cms-core';
import type { DeskPlace, GitHubHost, GitLabHost, Host } from './place/index.ts';

// Path of the local desk's API, on the page's own origin.
const apiPath = '/admin/api/v1';

// They stand in a history that people read.
const commit_messages = {
  create: 'Add “{{slug}}” ({{path}})',
  update: 'Change “{{slug}}” ({{path}})',
  delete: 'Remove “{{slug}}” ({{path}})',
  uploadMedia: 'Add the picture {{path}}',
  deleteMedia: 'Remove the picture {{path}}',
};

const signIn = (address: string): Pick<CmsBackend, 'base_url' | 'auth_endpoint'> => {
  const { origin, pathname } = new URL(address);
  const path = pathname.replaceAll(/^\/|\/$/g, '');
  return { base_url: origin, ...(path && { auth_endpoint: path }) };
};

const github = ({ isPrivate, siteDomain, authUrl }: GitHubHost): Partial<CmsBackend> => ({
  // Whoever may not write proposes from a copy; of what nobody may see, there is none.
  ...(isPrivate ? { auth_scope: 'repo' } : { open_authoring: true }),
  ...(siteDomain && { site_domain: siteDomain }),
  ...(authUrl && signIn(authUrl)),
});

const gitlab = ({ appId, baseUrl }: GitLabHost): Partial<CmsBackend> => ({
  auth_type: 'pkce',
  app_id: appId,
  base_url: baseUrl,
});

const hosted = (host: Host): CmsBackend => ({
  name: host.name,
  repo: host.repository,
  branch: host.branch,
  squash_merges: true,
  commit_messages,
  ...(host.apiRoot && { api_root: host.apiRoot }),
  ...(host.name === 'github' ? github(host) : gitlab(host)),
});

/**
 * Where Decap keeps the texts. It looks for the API of this computer first, and only where the page's
 * host is this computer.
 */
export const backendConfig = (
  { host, isLocal }: DeskPlace,
  origin: string,
): Pick<CmsConfig, 'backend' | 'local_backend' | 'show_preview_links'> => {
  if (!host) {
    const backend: CmsBackend = { name: 'proxy', proxy_url: apiPath, branch: 'main' };
    // A host builds each draft; here nobody does.
    return { backend: { ...backend, commit_messages }, show_preview_links: false };
  }
  return {
    backend: hosted(host),
    ...(isLocal && { local_backend: { url: `${origin}${apiPath}` } }),
  };
};
