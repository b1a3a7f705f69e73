import { registerHooks } from 'node:module';
import type { CmsConfig } from 'decap-cms-core';

const moduleOf = (source: string) => `data:text/javascript,${encodeURIComponent(source)}`;

// Decap is written for bundlers. These two modules Node cannot load as they are: the first needs a
// browser, and only two lists of words are taken from it; the names in the second Node cannot see.
const replaced: Record<string, string> = {
  '../lib/i18n': moduleOf(`
    export const I18N_STRUCTURE = { a: 'multiple_folders', b: 'multiple_files', c: 'single_file' };
    export const I18N_FIELD = { a: 'translate', b: 'duplicate', c: 'none' };`),
  'ajv-keywords/dist/keywords': moduleOf(`
    import { createRequire } from 'node:module';
    const keywords = createRequire(${JSON.stringify(import.meta.url)})('ajv-keywords/dist/keywords');
    export const { select, uniqueItemProperties, prohibited } = keywords;
    const instance = keywords.instanceof;
    export { instance as instanceof };`),
};

registerHooks({
  resolve: (specifier, context, nextResolve) => {
    const inPackage = context.parentURL?.includes('/node_modules/');
    const url = inPackage ? replaced[specifier] : undefined;
    if (url) return { url, shortCircuit: true };
    try {
      return nextResolve(specifier, context);
    } catch (error) {
      // Bundlers find `file.js` by themselves.
      if (inPackage) return nextResolve(`${specifier}.js`, context);
      throw error;
    }
  },
});

const core = 'decap-cms-core/dist/esm';
const withSchema = ['number', 'select', 'list', 'object', 'datetime', 'relation', 'markdown'];
const withoutSchema = ['string', 'text', 'boolean', 'follows', 'colour'];

const load = async (path: string) => (await import(path)) as Record<string, unknown>;

const call = async (path: string, name: string, value: unknown) => {
  const found = (await load(path))[name] as (value: unknown) => void;
  found(value);
};

const registerWidget = (name: string, schema: unknown) =>
  call(`${core}/lib/registry.js`, 'registerWidget', { name, schema, controlComponent: () => null });

for (const name of withSchema) {
  const { default: schema } = await load(`decap-cms-widget-${name}/dist/esm/schema.js`);
  await registerWidget(name, schema);
}
for (const name of withoutSchema) await registerWidget(name, {});

/** What Decap's own schema says against a configuration; nothing if it accepts it. */
export const decapProblems = async (config: CmsConfig | object): Promise<string> => {
  try {
    await call(`${core}/constants/configSchema.js`, 'validateConfig', config);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};
