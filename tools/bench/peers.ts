import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { capture } from '../run/capture.mjs';
import { PlainError } from '../run/plain-error.mjs';
import type { Text } from './text.ts';

/** Another way to publish the same text, built. */
export interface Peer {
  name: string;
  /** Where its built pages lie, and the address of the one that is measured. */
  built: string;
  page: string;
  /** Names and versions of what built it. */
  versions: Record<string, string>;
  /** Seconds of the processor for each page. */
  cpuPerPage: number;
}

interface Recipe {
  name: string;
  page: string;
  packages: string[];
  files: (text: Text, number: number) => Record<string, string>;
  config: string;
}

// So many that what a build costs at its start is spread.
const pages = 200;

const layout = `---
const { title } = Astro.props.frontmatter;
---
<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title></head><body><header><a href="/">Home</a></header><main><h1>{title}</h1><slot /></main></body></html>
<style is:global>
:root{color-scheme:light dark;font:1.0625rem/1.6 system-ui,sans-serif}
body{max-width:40rem;margin:0 auto;padding:1rem}
h1,h2{line-height:1.25}a{color:#17534d}
</style>
`;

const matter = (title: string, more = '') => `---\ntitle: ${JSON.stringify(title)}\n${more}---\n`;

/** A plain Astro page, and Astro's own kit for documentation. */
export const recipes: readonly Recipe[] = [
  {
    name: 'Astro, plain page',
    page: '/page-1/',
    packages: ['astro'],
    files: ({ title, markdown }, number) => ({
      'src/layouts/Plain.astro': layout,
      [`src/pages/page-${number}.md`]: matter(title, 'layout: ../layouts/Plain.astro\n') + markdown,
    }),
    config: `export default { build: { inlineStylesheets: 'always' } };\n`,
  },
  {
    name: 'Starlight',
    page: '/page-1/',
    packages: ['astro', '@astrojs/starlight'],
    files: ({ title, markdown }, number) => ({
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
      [`src/content/docs/page-${number}.md`]: matter(title) + markdown,
    }),
    config: `import starlight from '@astrojs/starlight';
export default { site: 'https://example.org', integrations: [starlight({ title: 'Help' })] };
`,
  },
];

// The processor's time of the build with its threads; of programs that it starts, such as Pagefind's, none.
const told = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();console.error('CPU '+(user+system)/1e6)})`;

/**
 * Runs a program of Node and gives the seconds of the processor that it took.
 * @throws {PlainError} with what it printed, when it fails
 */
export const cpuOf = async (cwd: string, args: string[], env = {}): Promise<number> => {
  const { code, output } = await capture(process.execPath, ['--import', told, ...args], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (code !== 0) throw new PlainError(`${args.join(' ')} failed in ${cwd}:\n${output}`);
  return Number(/^CPU ([\d.]+)$/m.exec(output)?.[1] ?? NaN);
};

/** The version of a package that is installed in a folder. */
export const versionOf = (folder: string, name: string): string =>
  (
    JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;

/**
 * Installs packages into a folder of their own, which is kept, so that the next run fetches nothing.
 * @throws {PlainError} with what npm said
 */
export const installPeer = async (folder: string, packages: readonly string[]): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const { code, output } = await capture(
    'npm',
    ['install', '--no-audit', '--no-fund', ...packages],
    { cwd: folder },
  );
  if (code !== 0) throw new PlainError(`${packages.join(', ')} cannot be had:\n${output}`);
};

/** Builds a peer from the registry. */
export const buildPeer = async (cache: string, recipe: Recipe, text: Text): Promise<Peer> => {
  const folder = join(cache, recipe.name.toLowerCase().replaceAll(/\W+/g, '-'));
  await installPeer(folder, recipe.packages);
  for (const old of ['src', 'dist', '.astro'])
    rmSync(join(folder, old), { recursive: true, force: true });
  writeFileSync(join(folder, 'astro.config.mjs'), recipe.config);
  for (let number = 1; number <= pages; number += 1) {
    for (const [file, content] of Object.entries(recipe.files(text, number))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
  }
  const cpu = await cpuOf(folder, ['node_modules/astro/bin/astro.mjs', 'build']);
  return {
    name: recipe.name,
    built: join(folder, 'dist'),
    page: recipe.page,
    versions: Object.fromEntries(recipe.packages.map((name) => [name, versionOf(folder, name)])),
    cpuPerPage: cpu / pages,
  };
};
