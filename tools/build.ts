/**
 * `npm run build`: checks the content, builds the site and its search index into `dist`
 * (`-- --out <folder>` for another one). With a fault in the content nothing is built.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isPublicBuild } from '../src/model/deployment.ts';
import { tellLaunch } from './build/launch.ts';
import { buildSite } from './build/site.ts';
import { plainly } from './run/plain-error.mjs';

await plainly(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
  const root = join(import.meta.dirname, '..');
  const pages = await buildSite({ root, out: values.out });
  console.log(`Built ${values.out}; the search index holds ${pages} pages.`);
  const open = isPublicBuild() && tellLaunch(root);
  if (open)
    console.log(`\nEverybody can see this build, and not everything is confirmed:\n\n${open}`);
  // `npm start` and `npm test` show what is printed here only when the build fails.
  const { SITE_URL, URL } = process.env;
  if ((SITE_URL ?? URL) === undefined) {
    console.log(
      'Its pages and its sitemap name this computer as their address. To publish it elsewhere than on Netlify, name the address: SITE_URL=https://example.org npm run build',
    );
  }
});
