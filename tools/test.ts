/**
 * `npm test`: everything that can be checked, and how many checks passed.
 * `npm test -- code`, `-- unit`, `-- site`, `-- visual` or `-- traces` does a part; the words can be joined.
 */
import { join } from 'node:path';
import { plainly, PlainError } from './run/plain-error.mjs';
import { requireRepository } from './start/git.ts';
import { build } from './test/build.ts';
import { format, lint, types } from './test/code.ts';
import { runSteps, type Step } from './test/steps.ts';
import { site } from './test/site.ts';
import { traces } from './test/traces.ts';
import { unit, unitAlone } from './test/unit.ts';
import { visual } from './test/visual.ts';

// Lint reads the types that the check of types has Astro make. Two lanes for two cores, about as long as each
// other; the browsers need both.
const all = [
  [
    [format, types, lint, build],
    [unit, unitAlone],
  ],
  // Not beside the build: both have Astro write down what it read of the content.
  visual,
  site,
  traces,
];
const parts: Record<string, (Step | Step[][])[]> = {
  code: [format, types, lint],
  unit: [[[unit], [unitAlone]]],
  site: [build, site],
  visual: [visual],
  traces: [build, traces],
};

await plainly(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((word) => !parts[word]);
  if (unknown) {
    const known = Object.keys(parts).join(', ');
    throw new PlainError(`There is no part "${unknown}" of the tests; there are ${known}.`);
  }
  const steps = chosen.length > 0 ? [...new Set(chosen.flatMap((word) => parts[word] ?? []))] : all;
  // Both publish at a desk, and the desk keeps everything in git.
  if (chosen.length === 0 || chosen.some((word) => word === 'unit' || word === 'site')) {
    await requireRepository(join(import.meta.dirname, '..'));
  }
  const { passed, failed } = await runSteps(steps);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
});
