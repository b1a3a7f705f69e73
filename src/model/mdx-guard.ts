import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import type { MdxNode } from './mdx-node.ts';
import { mdxProblems } from './mdx-read.ts';
import type { MdxProblem } from './mdx-source.ts';
import { treeProblems } from './mdx-tree.ts';

type Plugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

const stopAt = (problems: MdxProblem[], file: URL | undefined) => {
  if (problems.length === 0) return;
  const path = decodeURIComponent(file?.pathname ?? 'this text').replace(/^.*\/(?=content\/)/, '');
  throw new Error(
    problems.map(({ line, message }) => `${path}, line ${line}: ${message}`).join('\n'),
  );
};

// Astro imports what stands there, and lets it draw the page.
const fieldProblems = (fields: Record<string, unknown> | undefined): MdxProblem[] =>
  fields && 'layout' in fields
    ? [{ line: 1, message: 'has the field "layout", which would run program code; remove it' }]
    : [];

/**
 * Plugin for the Markdown processor that keeps MDX to words. MDX is program code: without this,
 * whoever can edit a text can run what they like where the site is built. Every MDX file that Astro compiles
 * passes here, wherever it lies; nothing of it has run yet.
 * @throws in the build, with file, line, reason and mend
 */
export const mdxGuard =
  (): Plugin =>
  ({ fileURL, source, data }) => {
    stopAt([...fieldProblems(data.astro?.frontmatter), ...mdxProblems(source)], fileURL);
    return {
      name: 'mdx-guard',
      options: { position: true },
      before: (root) => {
        stopAt(treeProblems(root as MdxNode), fileURL);
      },
    };
  };
