// Decap's parts ship no types. This is the little of them that is used here.
declare module 'decap-cms-widget-*' {
  import type { CmsWidgetParam } from 'decap-cms-core';
  const widget: { Widget: () => CmsWidgetParam };
  export default widget;
}

declare module 'decap-cms-editor-component-image' {
  import type { EditorComponentOptions } from 'decap-cms-core';
  const image: EditorComponentOptions;
  export default image;
}

declare module 'decap-cms-locales' {
  export const en: Record<string, unknown>;
}

declare module 'decap-cms-backend-github' {
  import type { CmsConfig } from 'decap-cms-core';
  /** What is used here of GitHub's API. */
  interface GitHubApi {
    originRepoURL: string;
    readFile(path: string, id: null, where: { repoURL: string }): Promise<string>;
    getFileSha(path: string): Promise<string>;
  }
  export const GitHubBackend: new (
    config: CmsConfig,
    options?: object,
  ) => import('./backend/backend.ts').Backend & { api: GitHubApi };
  export const AuthenticationPage: import('./login/host-page.ts').HostPageClass;
}

declare module 'decap-cms-backend-gitlab' {
  export const GitLabBackend: import('./backend/backend.ts').BackendClass;
  export const AuthenticationPage: import('./login/host-page.ts').HostPageClass;
}

declare module 'decap-cms-backend-proxy' {
  export const ProxyBackend: import('./backend/backend.ts').BackendClass;
}
