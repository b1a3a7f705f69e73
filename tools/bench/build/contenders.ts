import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { everyHtml } from '../every-html.ts';
import { growProject } from './grown.ts';
import { measured } from './measure.ts';
import { writePlain, type Way } from './plain.ts';
import { pageTexts } from './texts.ts';

/** What one build took. */
export interface Built {
  texts: number;
  /** Pages of HTML. */
  pages: number;
  /** Seconds of the processor: of `astro build` alone, and of all with search. */
  astro: number;
  cpu: number;
  /** GB. */
  memory: number;
  /** Seconds of each step, of a build that has several. */
  steps?: Record<string, number>;
}

/** Builds plain Astro in one of its ways, and Pagefind’s index. */
export const buildPlain = async (
  root: string,
  folder: string,
  way: Way,
  count: number,
): Promise<Built> => {
  writePlain(root, folder, way, pageTexts(root, count));
  const site = await measured(folder, ['node_modules/astro/bin/astro.mjs', 'build']);
  const pagefind = join(root, 'node_modules/pagefind/lib/runner/bin.cjs');
  const search = await measured(folder, [pagefind, '--site', 'dist']);
  return {
    texts: count,
    pages: everyHtml(join(folder, 'dist')),
    astro: site.cpu,
    cpu: site.cpu + search.cpu,
    memory: Math.max(site.memory, search.memory),
  };
};

/** Builds this site, grown to so many texts, as `npm run build` does. */
export const buildOurs = async (root: string, folder: string, count: number): Promise<Built> => {
  const texts = growProject(root, folder, count);
  const args = ['tools/bench/build/our-build.ts'];
  const { cpu, memory, output } = await measured(folder, args, { CONTEXT: 'production' });
  const steps: Record<string, number> = Object.fromEntries(
    [...output.matchAll(/^step (.+): ([\d.]+)$/gm)].map(([, step = '', seconds]) => [
      step,
      Number(seconds),
    ]),
  );
  const pages = everyHtml(join(folder, 'dist'));
  rmSync(folder, { recursive: true });
  return { texts, pages, astro: steps.Astro ?? NaN, cpu, memory, steps };
};
