import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import express, { Router, type Express, type RequestHandler, type Response } from 'express';
import { readHeaders } from './headers.ts';
import { packed } from './packed.ts';
import { readRedirects } from './redirects.ts';

/** A built site, served as Netlify would serve it. */
export interface Site {
  app: Express;
  /** Serves this folder from now on. Requests under way still get the files of the one before. */
  show: (folder: string) => void;
}

interface Options {
  /** Where the headers and redirects stand. */
  netlifyToml: string;
  /** What answers below `/admin/api/v1`, for a desk that works on this computer. */
  desk?: (request: IncomingMessage, response: ServerResponse) => unknown;
}

/**
 * Makes the server of a built site; until `show` is called it answers that the site is being built.
 * @throws when `netlify.toml` has rules that cannot be read or are not supported
 */
export const siteApp = async ({ netlifyToml, desk }: Options): Promise<Site> => {
  const headersFor = await readHeaders(netlifyToml);
  const redirectFor = await readRedirects(netlifyToml);
  let shown: { folder: string; files: RequestHandler } | undefined;

  const app = express();
  app.disable('x-powered-by');
  app.use(compression());
  app.use(({ path }, response, next) => {
    for (const [name, value] of Object.entries(headersFor(path))) {
      // Netlify's servers keep this one for themselves.
      if (name !== 'netlify-cdn-cache-control') response.setHeader(name, value);
    }
    next();
  });
  if (desk) app.use('/admin/api/v1', desk);
  app.use((request, response, next) => {
    if (shown) shown.files(request, response, next);
    else response.status(503).type('text').send('The site is being built.');
  });
  app.use(({ path }, response) => {
    const redirect = redirectFor(path) ?? { to: '/404.html', status: 404 };
    if (redirect.status === 301 || redirect.status === 302) {
      response.redirect(redirect.status, redirect.to);
    } else {
      sendPage(response.status(redirect.status), shown?.folder ?? '', redirect.to);
    }
  });

  return {
    app,
    show: (folder) => (shown = { folder, files: Router().use(packed(folder), filesOf(folder)) }),
  };
};

/** Folders get their `index.html`, and a slash at the end of their address. */
const filesOf = (folder: string) =>
  express.static(folder, {
    // For /.well-known/.
    dotfiles: 'allow',
    setHeaders: (response, file) => {
      // Express 4 does not know this type, and nosniff keeps browsers from guessing.
      if (file.endsWith('.avif')) response.setHeader('content-type', 'image/avif');
    },
  });

const sendPage = (response: Response, folder: string, address: string) => {
  const file = join('.', address, address.endsWith('/') ? 'index.html' : '');
  if (existsSync(join(folder, file))) response.sendFile(file, { root: folder });
  else response.type('text').send('There is no such page.');
};
