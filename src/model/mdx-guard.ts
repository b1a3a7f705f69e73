import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { sourceProblems, type MdxProblem } from './mdx-source.ts';
import { treeProblems, type MdxNode } from './mdx-tree.ts';

type Plugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

const stopAt = (problems: MdxProblem[], file: URL | undefined) => {
  if (problems.length === 0) return;
  const path = decodeURIComponent(file?.pathname ?? 'this text').replace(/^.*\/(?=content\/)/, '');
  throw new Error(
    problems.map(({ line, message }) => `${path}, line ${line}: ${message}`).join('\n'),
  );
};

/**
 * Plugin for the Markdown processor that keeps MDX to words. MDX is program code: without this,
 * whoever can edit a text can run what they like where the site is built.
 * @throws in the build, with file, line, reason and mend
 */
export const mdxGuard =
  (): Plugin =>
  ({ fileURL, source }) => {
    stopAt(sourceProblems(source), fileURL);
    return {
      name: 'mdx-guard',
      options: { position: true },
      before: (root) => {
        stopAt(treeProblems(root as MdxNode), fileURL);
      },
    };
  };
