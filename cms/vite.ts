import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { leftOutFiles, leftOutPackages } from './left-out.ts';
import { withTranslations } from './language/hard-coded.ts';
import { mend } from './mended.ts';

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { name: string }
>;

const project = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  devDependencies: Record<string, string>;
};

const parts = Object.keys(project.devDependencies).filter((name) => name.startsWith('decap-cms-'));

const core = fileURLToPath(
  new URL('../node_modules/decap-cms-core/dist/esm/index.js', import.meta.url),
);
const inDesk = /\/cms\/[^?]*\.ts$/;

const mark = '\0left-out:';

/**
 * Vite plugin that leaves out of Decap what the desk never runs, and mends what is wrong for us: see
 * {@link leftOutFiles} and {@link mend}.
 */
export const decapForBrowsers = (): VitePlugin => ({
  name: 'decap-for-browsers',
  enforce: 'pre',
  // Found only when the desk is first opened, Decap would make `astro dev` load that page twice.
  config: () => ({ optimizeDeps: { include: parts } }),
  resolveId(source, importer = '') {
    if (leftOutPackages.some(({ module }) => module === source)) return `${mark}${source}`;
    // Decap brings a YAML reader of its own, which reads ours as well.
    if (source === 'yaml' && inDesk.test(importer)) return this.resolve(source, core);
    return undefined;
  },
  load: (id) => leftOutPackages.find(({ module }) => id === `${mark}${module}`)?.code,
  transform: (original, id) => {
    const path = id.split('?')[0] ?? '';
    const leftOut = leftOutFiles.find(({ module }) => path.endsWith(`/node_modules/${module}`));
    if (leftOut) return { code: leftOut.code, map: null };
    const mended = mend(path, original);
    const code = withTranslations(path, mended ?? original) ?? mended;
    return code === undefined ? undefined : { code, map: null };
  },
});
