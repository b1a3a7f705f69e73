import { isTag, type MdxNode } from '../../../src/model/mdx-node.ts';
import { altProblem, authorProblem } from '../../../src/model/pictures.ts';
import type { Text } from '../texts/text.ts';
import type { Finding, TextRule } from './rule.ts';

const nodesIn = (node: MdxNode): MdxNode[] => [node, ...(node.children ?? []).flatMap(nodesIn)];

const given = (node: MdxNode, wanted: string) => {
  const value = node.attributes?.find(({ name }) => name === wanted)?.value;
  return typeof value === 'string' ? value : '';
};

const labelled = (label: string, problem: string | undefined) =>
  problem ? [`${label} of a picture ${problem}`] : [];

const problemsOf = (node: MdxNode): string[] => {
  if (node.type === 'image' || node.type === 'imageReference') {
    return [
      'shows a picture that does not say whose it is; use the block “Picture” (<Figure src="…" alt="…" licence="…" />)',
    ];
  }
  // What is missing altogether the guard says.
  if (!isTag(node) || node.name !== 'Figure' || !given(node, 'alt') || !given(node, 'licence')) {
    return [];
  }
  return [
    ...labelled('“What one sees” (alt)', altProblem(given(node, 'alt'), given(node, 'src'))),
    ...labelled('the author', authorProblem(given(node, 'licence'), given(node, 'author'))),
  ];
};

const find = ({ parsed, bodyLine, lines }: Text): Finding[] =>
  lines.length === 0
    ? []
    : nodesIn(parsed.tree).flatMap((node) =>
        problemsOf(node).map((message) => ({
          at: (node.position?.start.line ?? 1) + bodyLine - 1,
          message,
        })),
      );

/** A picture says to everybody what one sees on it, and whose it is. */
export const figures: TextRule = { name: 'pictures', find };
