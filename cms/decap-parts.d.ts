// Decap's parts ship no types. This is the little of them that is used here.
declare module 'decap-cms-widget-*' {
  import type { CmsWidgetParam } from 'decap-cms-core';
  const widget: { Widget: () => CmsWidgetParam };
  export default widget;
}

declare module 'decap-cms-locales' {
  export const en: Record<string, unknown>;
}

declare module 'decap-cms-backend-gitlab' {
  export const GitLabBackend: import('./backend/backend.ts').BackendClass;
  export const AuthenticationPage: import('./login/host-page.ts').HostPageClass;
}

declare module 'decap-cms-backend-proxy' {
  export const ProxyBackend: import('./backend/backend.ts').BackendClass;
}

declare module 'decap-cms-widget-markdown/dist/esm/serializers/index.js' {
  interface Options {
    /** Whether code is a block of its own component, which the desk has not. */
    voidCodeBlock: boolean;
    remarkPlugins: never[];
  }
  export const markdownToSlate: (markdown: string, options: Options) => unknown[];
  export const slateToMarkdown: (slate: unknown[], options: Options) => string;
}

declare module 'decap-cms-core/dist/esm/formats/yaml.js' {
  const yaml: {
    fromFile: (text: string) => Record<string, unknown>;
    toFile: (data: Record<string, unknown>, order: string[]) => string;
  };
  export default yaml;
}
