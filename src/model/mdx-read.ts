import { markdownToMdast, mdxToMdast } from 'satteri';
import type { MdxNode } from './mdx-node.ts';
import { sourceProblems, type MdxProblem } from './mdx-source.ts';
import { treeProblems } from './mdx-tree.ts';

/** A text's syntax tree, and what the parser could not read. */
export interface MdxRead {
  tree: MdxNode;
  fault?: MdxProblem;
}

// The fields have been cut off: a further block of them would hide what stands in it.
const features = { frontmatter: false };

const faultWords = (message: string): string => {
  if (message.includes('expression')) {
    return 'has { or }, which is program code; write \\{ and \\} if you mean the signs';
  }
  const open = /^(?!Unexpected).*closing tag for `<(\w+)>`/.exec(message)?.[1];
  if (open) {
    return `opens <${open}> and does not close it; write </${open}> below its text, each tag on a line of its own`;
  }
  return message.includes('closing tag')
    ? 'closes a block that is not open here; each block begins and ends with its tag, one after the other'
    : 'has a < that begins no block; write \\< if you mean the sign, and what a block needs as name="…"';
};

/** Reads a text without running anything; as plain Markdown where it is no MDX, so that the rest is still looked at. */
export const readMdx = (body: string): MdxRead => {
  try {
    return { tree: mdxToMdast(body, { features }) as MdxNode };
  } catch (error) {
    const { message } = error as Error;
    const line = Number(/^(\d+):\d+: /.exec(message)?.[1] ?? 1);
    return {
      tree: markdownToMdast(body, { features }) as MdxNode,
      fault: { line, message: faultWords(message.replace(/^[\d:]+ /, '')) },
    };
  }
};

/** All that a text must not contain: program code, HTML, unknown tags, dangerous links, foreign pictures. */
export const mdxProblems = (body: string, { tree, fault } = readMdx(body)): MdxProblem[] => {
  const inSource = sourceProblems(body);
  if (fault) return inSource.length > 0 ? inSource : [fault];
  const inTree = treeProblems(tree).filter(({ line }) =>
    inSource.every((known) => known.line !== line),
  );
  return [...inSource, ...inTree];
};
