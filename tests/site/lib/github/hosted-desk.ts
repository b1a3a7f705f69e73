import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { build } from 'vite';
import { pagesForBrowsers } from '../../../../cms/preview/vite.ts';
import { decapForBrowsers } from '../../../../cms/vite.ts';
import { listen, type Listening } from '../../../../tools/serve/listen.ts';
import { project } from '../desk-copy.ts';

/** What the build of a hosted desk is told, as on the host. */
export interface DeskSettings {
  repository: string;
  /** Where the API and the sign-in are. */
  github: string;
}

// As `src/pages/admin/index.astro` has it, with this GitHub in place of the real one.
const policy = (github: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    `connect-src 'self' blob: ${github} https://www.githubstatus.com`,
    "frame-src 'self'",
  ].join('; ');

const page = (github: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Desk</title>
<meta http-equiv="Content-Security-Policy" content="${policy(github)}"></head>
<body><div id="nc-root"></div><script type="module" src="/admin/assets/admin.js"></script></body></html>`;

const bundle = async (outDir: string, { repository, github }: DeskSettings) => {
  Object.assign(process.env, {
    PUBLIC_DESK_HOST: 'github',
    PUBLIC_DESK_REPOSITORY: repository,
    PUBLIC_DESK_BRANCH: 'main',
    PUBLIC_DESK_API_ROOT: github,
    PUBLIC_DESK_AUTH_URL: github,
    PUBLIC_DESK_LOCAL: 'off',
  });
  await build({
    root: project,
    configFile: false,
    envDir: false,
    envPrefix: 'PUBLIC_',
    logLevel: 'error',
    publicDir: false,
    base: '/admin/assets/',
    plugins: [decapForBrowsers() as never, pagesForBrowsers() as never],
    build: {
      outDir,
      minify: false,
      rolldownOptions: {
        input: join(project, 'cms/admin.ts'),
        output: { entryFileNames: 'admin.js' },
      },
    },
  });
};

/** Builds the desk alone, without the site around it, for a repository on GitHub, and serves it. */
export const serveHostedDesk = async (settings: DeskSettings): Promise<Listening> => {
  const folder = mkdtempSync(join(tmpdir(), 'oslonac-hosted-'));
  await bundle(join(folder, 'admin/assets'), settings);
  mkdirSync(join(folder, 'admin'), { recursive: true });
  writeFileSync(join(folder, 'admin/index.html'), page(settings.github));
  cpSync(join(project, 'public'), folder, { recursive: true });
  const { origin, close } = await listen(express().use(express.static(folder)), 0);
  return {
    origin,
    close: () => {
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
