/**
 * `npm run bench:kit`: makes the kits of all campaigns in all languages, first with nothing kept from an earlier
 * build, then once more: seconds and sizes as a table and as JSON. It ends with code 1 when a limit is broken.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { localeCodes, type Locale } from '../src/i18n/locales.ts';
import { cacheFolder } from '../src/kit/cache.ts';
import type { KitFile } from '../src/kit/kit-file.ts';
import type { Fonts } from '../src/paper/fonts.ts';
import type { Kit } from '../src/views/kit.ts';
import { moduleLoader } from './kit/load.ts';
import { plainly, PlainError } from './run/plain-error.mjs';

const root = join(import.meta.dirname, '..');

// What is promised, at most: for all kits, and for a picture.
const limits = { coldSeconds: 60, warmSeconds: 3, pictureKB: 200 };

const round = (number: number) => Math.round(number * 100) / 100;

interface Made {
  seconds: number;
  sizes: { kind: KitFile['kind']; kB: number }[];
}

// One after the other, as Astro writes them.
const make = async (files: KitFile[]): Promise<Made> => {
  const begun = performance.now();
  const sizes: Made['sizes'] = [];
  for (const file of files) {
    sizes.push({ kind: file.kind, kB: (await file.make()).length / 1000 });
  }
  return { seconds: (performance.now() - begun) / 1000, sizes };
};

// In a server of its own: what one has made, it knows without asking what is kept.
const makeAll = async () => {
  const { load, close } = await moduleLoader(root);
  try {
    const { kits } = (await load('/src/views/kit.ts')) as {
      kits: (locale: Locale, site: URL) => Promise<Kit[]>;
    };
    const { fonts } = (await load('/src/paper/fonts.ts')) as { fonts: Fonts };
    const { kitFiles } = (await load('/src/kit/index.ts')) as {
      kitFiles: (kit: Kit, fonts: Fonts) => KitFile[];
    };
    const site = new URL('https://oslonac.example/');
    const all = (await Promise.all(localeCodes.map((locale) => kits(locale, site)))).flat();
    const before = process.cpuUsage();
    const made: Made[] = [];
    for (const kit of all) made.push(await make(kitFiles(kit, fonts)));
    const { user, system } = process.cpuUsage(before);
    return { kits: all, made, cpuSeconds: (user + system) / 1e6 };
  } finally {
    await close();
  }
};

await plainly(async () => {
  rmSync(join(root, cacheFolder), { recursive: true, force: true });
  const cold = await makeAll();
  const warm = await makeAll();

  const lines = cold.kits.map(({ campaign, locale }, index) => {
    const sizes = cold.made[index]?.sizes ?? [];
    const pictures = sizes.filter(({ kind }) => kind === 'picture');
    return {
      campaign: campaign.slug,
      language: locale,
      files: sizes.length,
      kB: Math.round(sizes.reduce((sum, { kB }) => sum + kB, 0)),
      'largest picture, kB': round(Math.max(0, ...pictures.map(({ kB }) => kB))),
      'cold, s': round(cold.made[index]?.seconds ?? 0),
      'warm, s': round(warm.made[index]?.seconds ?? 0),
    };
  });
  const sum = (times: Made[]) => round(times.reduce((total, { seconds }) => total + seconds, 0));
  const total = {
    campaigns: new Set(lines.map(({ campaign }) => campaign)).size,
    languages: localeCodes.length,
    files: lines.reduce((count, { files }) => count + files, 0),
    coldSeconds: sum(cold.made),
    // What all cores worked, whatever else the machine does at the same time.
    coldCpuSeconds: round(cold.cpuSeconds),
    warmSeconds: sum(warm.made),
    pictureKB: Math.max(...lines.map((line) => line['largest picture, kB'])),
  };
  console.table(lines);
  console.table([total]);
  console.log(JSON.stringify({ limits, total, kits: lines }));
  if (
    total.coldSeconds > limits.coldSeconds ||
    total.warmSeconds > limits.warmSeconds ||
    total.pictureKB > limits.pictureKB
  ) {
    throw new PlainError('The kits do not keep their limits.');
  }
});
