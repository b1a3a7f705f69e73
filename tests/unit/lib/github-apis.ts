import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { API, ApiConfig } from 'decap-cms-backend-github';
import { build, type Plugin } from 'vite';
import { originOf, type User, type World } from '../../site/lib/github/world.ts';

const project = join(import.meta.dirname, '../../..');

type Class = new (config: ApiConfig) => API;

// Of the whole backend, which draws a sign-in page, only what asks GitHub; and no browser’s storage.
const parts: Record<string, string> = {
  'decap-cms-backend-github': `export { default as API } from 'decap-cms-backend-github/dist/esm/API.js';`,
  localforage: `export default { setItem: async () => {}, removeItem: async () => {}, getItem: async () => null };`,
  both: `export { ReviewedApi } from '${join(project, 'cms/backend/review/api.ts')}';
    export { API } from 'decap-cms-backend-github';`,
};

const onlyParts: Plugin = {
  name: 'only-parts',
  enforce: 'pre',
  resolveId: (id) => (id in parts ? `\0${id}` : undefined),
  load: (id) => parts[id.slice(1)],
};

/** Decap’s own GitHub API and the desk’s, bundled for Node: as they come, they are for bundlers only. */
export const loadApis = async (): Promise<{ API: Class; ReviewedApi: Class }> => {
  // Decap 3.8.3 reads the browser’s `status` where it means the new status of an entry.
  Object.assign(globalThis, { status: '' });
  const folder = mkdtempSync(join(tmpdir(), 'oslonac-api-'));
  try {
    await build({
      root: project,
      configFile: false,
      envDir: false,
      logLevel: 'error',
      publicDir: false,
      plugins: [onlyParts],
      resolve: { mainFields: ['module', 'main'] },
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: folder,
        minify: false,
        rolldownOptions: { input: 'both', output: { entryFileNames: 'api.mjs' } },
      },
    });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    return (await import(pathToFileURL(join(folder, 'api.mjs')).href)) as {
      API: Class;
      ReviewedApi: Class;
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What an API is told for somebody who has signed in; a fork is used as soon as there is one. */
export const configFor = (world: World, apiRoot: string, user: User): ApiConfig => {
  const { owner, name } = originOf(world);
  return {
    token: `token-of-${user.login}`,
    branch: 'main',
    repo: `${user.writes ? owner : user.login}/${name}`,
    originRepo: `${owner}/${name}`,
    apiRoot,
    squashMerges: true,
    useOpenAuthoring: !user.writes,
    initialWorkflowStatus: 'draft',
    getUser: () => Promise.resolve(user),
  };
};
