/**
 * `npm run bench:lighthouse`: what Google's Lighthouse says of a page of each important kind, as on a phone. It comes
 * from the registry into a folder of its own. `-- --write` writes docs/lighthouse.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { readReport, table, type Score } from './bench/lighthouse.ts';
import { installPeer, versionOf } from './bench/peers.ts';
import { launchArgs, requireBrowser } from './browser.ts';
import { capture } from './run/capture.mjs';
import { plainly, PlainError } from './run/plain-error.mjs';
import { listen } from './serve/listen.ts';
import { siteApp } from './serve/site.ts';

const root = join(import.meta.dirname, '..');
const cache = join(root, '.local', 'bench');
const tool = join(cache, 'lighthouse');
const pages = {
  'Start page': '/sr/',
  Guide: '/sr/guides/shelter/',
  Municipality: '/sr/places/mitrovica-north/',
  Campaign: '/sr/campaigns/16-days/',
  News: '/sr/news/eukojust-closing-event/',
};

await plainly(async () => {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
  await installPeer(tool, ['lighthouse']);
  const { executablePath = chromium.executablePath() } = await requireBrowser();
  const { app, show } = await siteApp({ netlifyToml: join(root, 'netlify.toml') });
  const { origin, close } = await listen(app, 0);
  try {
    console.log('Building this site …');
    const built = join(cache, 'seen-by-lighthouse');
    const build = await capture(process.execPath, ['tools/build.ts', '--out', built], {
      cwd: root,
      // A page names its own address, which has to be the one that is visited.
      env: { ...process.env, CONTEXT: 'production', SITE_URL: origin },
    });
    if (build.code !== 0) throw new PlainError(build.output);
    show(built);
    const scores: Score[] = [];
    for (const [name, path] of Object.entries(pages)) {
      const file = join(cache, 'lighthouse.json');
      const { code, output } = await capture(
        process.execPath,
        [
          join(tool, 'node_modules/lighthouse/cli/index.js'),
          origin + path,
          ...['--quiet', '--output=json', `--output-path=${file}`],
          `--chrome-flags=--headless=new ${launchArgs().join(' ')}`,
        ],
        { env: { ...process.env, CHROME_PATH: executablePath } },
      );
      if (code !== 0) throw new PlainError(output);
      scores.push({ name, ...readReport(readFileSync(file, 'utf8')) });
    }
    const told = table(scores, versionOf(tool, 'lighthouse'));
    console.log(told);
    if (values.write) writeFileSync(join(root, 'docs/lighthouse.md'), told);
  } finally {
    close();
  }
});
