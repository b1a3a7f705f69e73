/**
 * `npm run bench`: a guide of this site, the same without styles, a plain Astro page and Starlight with the same
 * text, side by side in one run of one browser: weight, time until the text stands there, the processor's time of
 * the build. `-- --runs 7` says how often, `-- --write` writes docs/bench.md and docs/bench.json.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { compare } from './bench/compare.ts';
import { packedServer } from './bench/packed-server.ts';
import { buildPeer, cpuOf, recipes, type Peer } from './bench/peers.ts';
import { report } from './bench/report.ts';
import { plainText } from './bench/text.ts';
import { launchArgs, requireBrowser } from './browser.ts';
import { everyHtml } from './bench/every-html.ts';
import { plainly } from './run/plain-error.mjs';
import { listen, type Listening } from './serve/listen.ts';

const root = join(import.meta.dirname, '..');
const guide = 'shelter';
const withoutStyles = (html: string) => html.replaceAll(/<style[^>]*>[^]*?<\/style>/g, '');

await plainly(async () => {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '5' }, write: { type: 'boolean', default: false } },
  });
  const text = plainText(root, guide);
  const cache = join(root, '.local', 'bench');
  const peers: Peer[] = [];
  for (const recipe of recipes) {
    console.log(`Building ${recipe.name} …`);
    peers.push(await buildPeer(cache, recipe, text));
  }
  console.log('Building this site …');
  const built = join(cache, 'ours');
  const cpu = await cpuOf(root, ['tools/build.ts', '--out', built], { CONTEXT: 'production' });

  const servers: Listening[] = [];
  const serve = async (...options: Parameters<typeof packedServer>) => {
    const server = await listen(packedServer(...options), 0);
    servers.push(server);
    return server.origin;
  };
  const { executablePath } = await requireBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: launchArgs(),
  });
  try {
    const page = `/en/guides/${guide}/`;
    const contenders = [
      {
        name: 'Oslonac',
        address: (await serve(built)) + page,
        cpuPerPage: cpu / everyHtml(built),
      },
      { name: 'Oslonac without styles', address: (await serve(built, withoutStyles)) + page },
    ];
    for (const { name, built: folder, page: at, cpuPerPage } of peers) {
      contenders.push({ name, address: (await serve(folder)) + at, cpuPerPage });
    }
    const measured = await compare(browser, contenders, Number(values.runs));
    const done = report({ measured, peers, runs: values.runs, browser: browser.version(), guide });
    console.log(done.markdown);
    if (!values.write) return;
    writeFileSync(join(root, 'docs/bench.md'), done.markdown);
    writeFileSync(join(root, 'docs/bench.json'), done.json);
  } finally {
    await browser.close();
    for (const { close } of servers) close();
  }
});
