/**
 * `npm start`: builds the site, serves it and the editors' desk on this computer, and builds again
 * after each publish at the desk. `-- --port <number>` or PORT chooses the port, 0 any free one.
 */
import { join } from 'node:path';
import { deskApi } from '../cms/local/desk-api.ts';
import { plainly } from './run/plain-error.mjs';
import { listen } from './serve/listen.ts';
import { siteApp } from './serve/site.ts';
import { requireAnswer } from './start/answers.ts';
import { alternatingBuilds } from './start/builds.ts';
import { requireRepository } from './start/git.ts';
import { choosePort } from './start/port.ts';
import { updates } from './start/updates.ts';

const project = join(import.meta.dirname, '..');

await plainly(async () => {
  const port = choosePort(process.argv.slice(2), process.env);
  await requireRepository(project);

  const { app, show } = await siteApp({
    netlifyToml: join(project, 'netlify.toml'),
    desk: await deskApi({ project, onPublished: () => update() }),
  });
  const { origin, close } = await listen(app, port);

  const ending = new AbortController();
  // A desk that was left open may publish during the first build too, so all builds go one queue.
  const update = updates(alternatingBuilds(project, show, ending.signal));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      ending.abort();
      close();
      process.exit(0);
    });
  }

  try {
    console.log('Building the site …');
    await update();
    await requireAnswer(`${origin}/`);
    await requireAnswer(`${origin}/admin/`);
    console.log(`Site  ${origin}/\nDesk  ${origin}/admin/`);
  } catch (error) {
    ending.abort();
    close();
    throw error;
  }
});
