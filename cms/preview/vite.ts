import { join } from 'node:path';
import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { name: string }
>;

const virtual = 'virtual:site-pages';
const root = join(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'pages');

const isOurs = (importer?: string | null) =>
  importer?.startsWith(root) === true && !importer.includes('/node_modules/');

// Packages that the desk has anyway. Astro's own are compiled in: they differ between servers and browsers.
const isShared = (source: string, importer?: string) =>
  /^(zod|astro\/zod)\b/.test(source) ||
  (isOurs(importer) && /^[@a-z]/.test(source) && !/^(astro|tailwindcss)\b/.test(source));

/** The code of a module that draws the site's pages, with their styles; packages of the desk are imported. */
export const compilePages = async (): Promise<string> => {
  const [{ getViteConfig }, { build, mergeConfig }] = await Promise.all([
    import('astro/config'),
    import('vite'),
  ]);
  const { SITE_TODAY, CONTEXT } = process.env;
  const config = getViteConfig(
    { root, logLevel: 'error' },
    { root, logLevel: 'error' },
  )({ mode: 'production', command: 'build' });
  const built = await build(
    mergeConfig(await config, {
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: { 'process.env': JSON.stringify({ SITE_TODAY, CONTEXT }) },
      resolve: {
        alias: [
          { find: /^astro:content$/, replacement: join(folder, 'content.ts') },
          { find: /^\.\.\/model\/mdx-text\.ts$/, replacement: join(folder, 'markdown.ts') },
          // Charts need a library larger than the desk; its previews show the tables.
          { find: /^(?:\.\.\/)+charts\/index\.ts$/, replacement: join(folder, 'charts.ts') },
          { find: /^\.\/StoredPicture\.astro$/, replacement: join(folder, 'StoredPicture.astro') },
        ],
      },
      ssr: { noExternal: true, target: 'webworker' },
      build: {
        ssr: true,
        ssrEmitAssets: true,
        write: false,
        // The build of the desk does it.
        minify: false,
        rolldownOptions: {
          input: join(folder, 'index.ts'),
          external: isShared,
          output: { codeSplitting: false },
        },
      },
    }),
  );
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const code = outputs.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const styles = outputs.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  return `${code.join('\n')}\nexport const styles = ${JSON.stringify(styles.join('\n'))};`;
};

/**
 * Vite plugin that makes the site's pages run in the browser, for previews: they are compiled as for the
 * build, with content that is given to them instead of read from files.
 */
export const pagesForBrowsers = (): VitePlugin => ({
  name: 'pages-for-browsers',
  resolveId: (source) => (source === virtual ? `\0${virtual}` : undefined),
  load: (id) => (id === `\0${virtual}` ? compilePages() : undefined),
});
