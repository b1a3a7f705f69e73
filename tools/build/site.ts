import { resolve } from 'node:path';
import { PlainError } from '../run/plain-error.mjs';
import { markBorrowed } from './borrowed/index.ts';
import { tellContent } from './content.ts';
import { runEarly } from './early-scripts.ts';
import { explainError } from './explain.ts';
import { writeInCyrillic } from './cyrillic/index.ts';
import { writeHostRules } from './host-rules.ts';
import { makeLean } from './lean/index.ts';
import { buildSearch } from './search.ts';

interface Options {
  /** The project's folder. */
  root: string;
  /** Where the site goes; what is there before is replaced. */
  out: string;
  /** Is told the name of each step when it is done. */
  onStep?: (step: string) => void;
}

/**
 * Builds the site and its search index. Gives the number of pages that can be searched.
 * @throws {PlainError} when the content has faults, with a sentence for each, or Astro stops
 */
export const buildSite = async ({
  root,
  out,
  onStep = () => undefined,
}: Options): Promise<number> => {
  const { faults } = tellContent(root);
  if (faults) throw new PlainError(`${faults} Nothing was built.`);
  onStep('content check');
  const outDir = resolve(root, out);
  // Astro reports how it is used unless this is set, and it has to be set before Astro is loaded.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  try {
    // Astro keeps the content that it has read until content.config.ts changes; a change of the model behind
    // it would not reach what is kept, hence `force`. Vite's warnings are all about the desk's libraries.
    await build({ root, outDir, force: true, logLevel: 'warn', vite: { logLevel: 'error' } });
  } catch (error) {
    throw new PlainError(explainError(error), { cause: error });
  }
  onStep('Astro');
  runEarly(outDir);
  const pages = await buildSearch(outDir);
  onStep('search');
  // The full texts are in one script; the other one's pages are no further answers.
  await writeInCyrillic(root, outDir);
  await markBorrowed(root, outDir);
  onStep('Cyrillic, borrowed words');
  await makeLean(outDir);
  onStep('lean pages');
  await writeHostRules(root, outDir);
  return pages;
};
