/** Where the texts of the site are kept, and how editors get in. */
export type Host = GitHubHost | GitLabHost;

interface AnyHost {
  /** `owner/name`; on GitLab `group/subgroup/name` as well. */
  repository: string;
  branch: string;
  /** Address of the host's API where it is not GitHub's or GitLab's own. */
  apiRoot?: string;
}

/** On GitHub somebody's server has to sign editors in: Netlify's or one of one's own. */
export interface GitHubHost extends AnyHost {
  name: 'github';
  /** Address of one's own sign-in server; without it Netlify's. */
  authUrl?: string;
  /** Name under which Netlify knows the site, where it is not the page's own. */
  siteDomain?: string;
  /** Whether strangers cannot see the repository; then nobody can propose from outside. */
  isPrivate: boolean;
}

/** On GitLab the browser signs in by itself (PKCE), as an application that GitLab knows. */
export interface GitLabHost extends AnyHost {
  name: 'gitlab';
  appId: string;
  /** Address of one's own GitLab. */
  baseUrl: string;
}

/** Where the desk runs. */
export interface DeskPlace {
  /** Without one the desk works only on somebody's own computer. */
  host?: Host;
  /** Whether the desk looks for the API of this computer first. */
  isLocal: boolean;
}
