import { join } from 'node:path';
import type { RequestListener } from 'node:http';
import { listen, type Listening } from '../serve/listen.ts';
import { siteApp } from '../serve/site.ts';

/**
 * A name that nothing else in a profile has, as public as ours: of names like `oslonac.localhost` Chromium
 * remembers more, as if they had been typed. The browsers are told that it is this computer.
 */
export const ourHost = 'oslonac-traces.org';

/**
 * Serves a built site under a name of its own, by the rules of `netlify.toml`.
 * @param withoutScripts tells the browser to run no script of the pages, as if JavaScript were off
 */
export const serveOurs = async (folder: string, withoutScripts: boolean): Promise<Listening> => {
  const root = join(import.meta.dirname, '..', '..');
  const { app, show } = await siteApp({ netlifyToml: join(root, 'netlify.toml') });
  show(folder);
  const { origin, close } = await listen(forAudit(app, withoutScripts), 0);
  return { origin: origin.replace('127.0.0.1', ourHost), close };
};

const forAudit =
  (app: RequestListener, withoutScripts: boolean): RequestListener =>
  (request, response) => {
    // Sent as it is, a text that stays in a cache can be found there.
    delete request.headers['accept-encoding'];
    if (withoutScripts) {
      const writeHead = response.writeHead.bind(response) as (
        ...head: unknown[]
      ) => typeof response;
      response.writeHead = (...head: unknown[]) => {
        response.appendHeader('content-security-policy', "script-src 'none'");
        return writeHead(...head);
      };
    }
    app(request, response);
  };
