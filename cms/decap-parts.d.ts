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
  export const GitHubBackend: new (...given: never[]) => object;
}

declare module 'decap-cms-backend-gitlab' {
  export const GitLabBackend: new (...given: never[]) => object;
}

declare module 'decap-cms-backend-proxy' {
  export const ProxyBackend: new (...given: never[]) => object;
}
