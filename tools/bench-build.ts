/**
 * `npm run bench:build`: what a build costs as a site grows, side by side: plain Astro with MDX, with Markdown, and with
 * MDX as we read it, and this whole site. `-- --pages 300,3000,9000` says how many texts, `-- --runs 3` how often,
 * `-- --write` writes docs/bench-build.md and docs/bench-build.json, where what was not measured this time stays. It wants
 * a POSIX shell and `ps`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildOurs, buildPlain, type Built } from './bench/build/contenders.ts';
import { ways } from './bench/build/plain.ts';
import { buildReport, joined, resultsOf, type Result, type Row } from './bench/build/report.ts';
import { installPeer, versionOf } from './bench/peers.ts';
import { plainly } from './run/plain-error.mjs';

const root = join(import.meta.dirname, '..');

await plainly(async () => {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string', default: '300,3000' },
      runs: { type: 'string', default: '1' },
      write: { type: 'boolean', default: false },
    },
  });
  const cache = join(root, '.local/bench');
  const folder = join(cache, 'build-astro');
  const astro = versionOf(root, 'astro');
  await installPeer(folder, [`astro@${astro}`, '@astrojs/mdx']);
  const builds: [string, (count: number) => Promise<Built>][] = [
    ...ways.map((way): (typeof builds)[number] => [
      way.name,
      (count) => buildPlain(root, folder, way, count),
    ]),
    ['Oslonac', (count) => buildOurs(root, join(cache, 'grown'), count)],
  ];
  const rows: Row[] = [];
  for (const count of values.pages.split(',').map(Number)) {
    const these = builds.map(([name]): Row => ({ name, runs: [] }));
    // In turn, so that whatever else this computer does meets all of them.
    for (let run = 0; run < Number(values.runs); run += 1) {
      for (const [index, [name, build]] of builds.entries()) {
        console.log(`${name}, ${count} texts …`);
        these[index]?.runs.push(await build(count));
      }
    }
    rows.push(...these);
  }
  const versions = {
    Node: process.version,
    astro,
    '@astrojs/mdx': versionOf(folder, '@astrojs/mdx'),
    satteri: versionOf(root, 'satteri'),
    pagefind: versionOf(root, 'pagefind'),
  };
  const now = resultsOf(rows);
  console.log(`\n${buildReport(now, versions)}`);
  if (!values.write) return;
  const file = join(root, 'docs/bench-build.json');
  const old = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { results: Result[] }).results
    : [];
  const results = joined(old, now);
  writeFileSync(file, `${JSON.stringify({ versions, results }, null, 2)}\n`);
  writeFileSync(join(root, 'docs/bench-build.md'), buildReport(results, versions));
});
