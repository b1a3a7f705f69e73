import type { AstroUserConfig } from 'astro';
import { withTranslations } from './language/hard-coded.ts';

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { name: string }
>;

const validator = 'decap-cms-core/dist/esm/constants/configSchema.js';

/**
 * Vite plugin that prepares Decap for the browser. It takes out the check of the configuration,
 * which compiles its schema with `eval`, which the page's policy forbids
 * (https://github.com/decaporg/decap-cms/issues/2138); a unit test runs the same check instead.
 */
export const decapForBrowsers = (): VitePlugin => ({
  name: 'decap-for-browsers',
  enforce: 'pre',
  // Found only when the desk is first opened, Decap would make `astro dev` load that page twice.
  config: () => ({ optimizeDeps: { include: ['decap-cms-app'] } }),
  transform: (code, id) => {
    const file = id.split('?')[0] ?? '';
    if (file.endsWith(validator)) return { code: 'export function validateConfig() {}', map: null };
    const translated = withTranslations(file, code);
    return translated === undefined ? undefined : { code: translated, map: null };
  },
});
