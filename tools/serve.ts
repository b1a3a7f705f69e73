/** Serves a site that is built already, without the desk: `node tools/serve.ts [folder] [port]`. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { plainly, PlainError } from './run/plain-error.mjs';
import { listen } from './serve/listen.ts';
import { siteApp } from './serve/site.ts';

await plainly(async () => {
  const [folder = 'dist', port = '0'] = process.argv.slice(2);
  const root = join(import.meta.dirname, '..');
  if (!existsSync(resolve(root, folder, 'index.html'))) {
    throw new PlainError(`There is no built site in ${folder}. Build it: npm run build`);
  }
  const { app, show } = await siteApp({ netlifyToml: join(root, 'netlify.toml') });
  show(resolve(root, folder));
  const { origin } = await listen(app, Number(port));
  console.log(`Site  ${origin}/`);
});
