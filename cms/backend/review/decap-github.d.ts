// Decap's backend ships no types. This is the little of it that is used here.
declare module 'decap-cms-backend-github' {
  import type { CmsConfig } from 'decap-cms-core';
  /** A pull request, as far as it is looked at. */
  export interface Pull {
    number: number;
    html_url: string;
    user?: { login: string };
    labels: { name: string }[];
    head: { ref: string; sha: string; repo?: { fork: boolean; full_name: string } | null };
  }
  export interface File {
    path: string;
    sha?: string | null;
    slug?: string;
    /** The text, where it is to be saved. */
    raw?: string;
  }
  export interface SaveOptions {
    collectionName: string;
    commitMessage: string;
    useWorkflow?: boolean;
    /** Whether it is a draft already. */
    unpublished?: boolean;
    status?: string;
  }
  interface Tree {
    sha: string;
    parentSha: string;
  }
  interface RequestOptions {
    method?: string;
    body?: string;
  }
  export interface ApiConfig {
    token: string;
    branch: string;
    repo: string;
    originRepo: string;
    apiRoot: string;
    squashMerges: boolean;
    useOpenAuthoring: boolean;
    initialWorkflowStatus: string;
    getUser: (of: { token: string }) => Promise<{ login: string }>;
  }
  export class API {
    constructor(config: ApiConfig);
    branch: string;
    repo: string;
    repoURL: string;
    originRepoURL: string;
    useOpenAuthoring: boolean;
    user(): Promise<{ login: string }>;
    request(path: string, options?: RequestOptions): Promise<unknown>;
    getPullRequests(
      head: string | undefined,
      state: string,
      predicate: (pull: Pull) => boolean,
    ): Promise<Pull[]>;
    getBranchPullRequest(branch: string): Promise<Pull>;
    getDifferences(
      from: string,
      to: string,
    ): Promise<{ files: { filename: string; status: string }[] }>;
    getFileSha(path: string, at?: { repoURL?: string; branch?: string }): Promise<string>;
    getDefaultBranch(): Promise<{ commit: { sha: string } }>;
    readFile(path: string, id: null, where: { repoURL: string }): Promise<string>;
    listFiles(folder: string): Promise<{ path: string }[]>;
    deleteFiles(paths: string[], message: string): Promise<void>;
    updateTree(base: string, files: File[]): Promise<Tree>;
    commit(message: string, tree: Tree): Promise<{ sha: string }>;
    patchBranch(branch: string, sha: string): Promise<unknown>;
    createBranch(branch: string, sha: string): Promise<unknown>;
    createPR(title: string, branch: string): Promise<Pull>;
    closePR(number: number): Promise<unknown>;
    setPullRequestStatus(pull: Pull, status: string): Promise<void>;
    mergePR(pull: Pull): Promise<unknown>;
    persistFiles(files: File[], media: File[], options: SaveOptions): Promise<unknown>;
    updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<void>;
    publishUnpublishedEntry(collection: string, slug: string): Promise<void>;
    listUnpublishedBranches(): Promise<string[]>;
    retrieveUnpublishedEntryData(
      key: string,
    ): Promise<{ status: string; diffs: { path: string }[] }>;
    editorialWorkflowGit(
      files: File[],
      slug: string,
      media: File[],
      options: SaveOptions,
    ): Promise<unknown>;
  }
  export const GitHubBackend: new (
    config: CmsConfig,
    options?: object,
  ) => import('../backend.ts').Backend & { api: API };
  export const AuthenticationPage: import('../../login/host-page.ts').HostPageClass;
}
