import type { SSRResult } from 'astro';
import { renderSlotToString } from 'astro/runtime/server/index.js';

type Slots = Record<string, Parameters<typeof renderSlotToString>[1]>;

/** What Astro's renderer has to know of a page. Its container, made for this, brings all of Vite along. */
export const resultFor = (params: Record<string, string>, site: URL): SSRResult => {
  const result: SSRResult = {
    base: '/',
    userAssetsBase: '',
    cancelled: false,
    clientDirectives: new Map(),
    // Nothing runs in a preview, so no script has an address.
    inlinedScripts: { get: () => '' },
    componentMetadata: new Map(),
    compressHTML: true,
    links: new Set(),
    scripts: new Set(),
    styles: new Set(),
    params,
    partial: false,
    pathname: '/',
    renderers: [],
    resolve: (specifier: string) => Promise.resolve(specifier),
    response: { headers: new Headers() },
    createAstro: (props: unknown, slots: Slots = {}) => ({
      props,
      params,
      site,
      slots: {
        has: (name: string) => Boolean(slots[name]),
        render: (name: string) => {
          const slot = slots[name];
          return slot && renderSlotToString(result, slot);
        },
      },
    }),
    _metadata: {
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set(),
      hasRenderedHead: false,
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      headInTree: false,
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
      propagators: new Set(),
      pendingSlotEvaluations: [],
      templateDepth: 0,
    },
  } as unknown as SSRResult;
  return result;
};
