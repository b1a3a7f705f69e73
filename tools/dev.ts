/** `npm run dev`: Astro's own development server, with the editors' desk working on this computer's files. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { deskApi } from '../cms/local/desk-api.ts';
import { designPage } from '../src/design/integration.ts';
import { tellContent } from './build/content.ts';
import { plainly } from './run/plain-error.mjs';
import { listen } from './serve/listen.ts';
import { requireRepository } from './start/git.ts';
import { choosePort } from './start/port.ts';

const project = join(import.meta.dirname, '..');

await plainly(async () => {
  const port = choosePort(process.argv.slice(2), process.env);
  await requireRepository(project);
  // Astro would take the next port without a word, and says no sentence when it must not.
  (await listen(() => undefined, port)).close();
  const { faults } = tellContent(project);
  if (faults) console.error(faults);
  // Astro's server sees for itself which files a publish has changed.
  const desk = await deskApi({ project, onPublished: () => undefined });

  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { dev } = await import('astro');
  await dev({
    root: project,
    integrations: [designPage()],
    server: { host: '127.0.0.1', port },
    vite: {
      server: { strictPort: true },
      plugins: [
        {
          name: 'desk-api',
          enforce: 'post',
          // Put in front of all others once they are there: Astro would ask for a slash at the end.
          configureServer:
            ({ middlewares }) =>
            () => {
              const handle = (request: IncomingMessage, response: ServerResponse) =>
                void desk(request, response);
              middlewares.stack.unshift({ route: '/admin/api/v1', handle });
            },
        },
      ],
    },
  });
});
