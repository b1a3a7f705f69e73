import { passagesIn, type Parsed } from './markdown.ts';
import type { Passage, Text } from './text.ts';

type Node = Parsed['tree'];

/** A part of a text that begins with a heading of the second level, or with the text itself. */
export interface Section {
  /** What stands in it, outside the component that was asked for. */
  passages: Passage[];
  /** Whether the component stands in it. */
  hasComponent: boolean;
}

const isComponent = (node: Node, name: string) =>
  /^mdxJsx(?:Flow|Text)Element$/.test(node.type) && node.name === name;

const holds = (node: Node, name: string): boolean =>
  isComponent(node, name) || (node.children ?? []).some((child) => holds(child, name));

const outside = (node: Node, name: string): Node =>
  node.children
    ? {
        ...node,
        children: node.children
          .filter((child) => !isComponent(child, name))
          .map((child) => outside(child, name)),
      }
    : node;

/** The sections of a text below its front matter, with where a component such as `Noticed` stands. */
export const sectionsOf = (
  { parsed, bodyLine }: Pick<Text, 'parsed' | 'bodyLine'>,
  component: string,
): Section[] => {
  const parts: Node[][] = [];
  for (const node of parsed.tree.children ?? []) {
    const current = parts.at(-1);
    const begins = node.type === 'heading' && node.depth === 2;
    if (current && !begins) current.push(node);
    else parts.push([node]);
  }
  return parts.map((nodes) => ({
    hasComponent: nodes.some((node) => holds(node, component)),
    passages: nodes
      .filter((node) => !isComponent(node, component))
      .flatMap((node) => passagesIn(outside(node, component)))
      .map((passage) => ({ ...passage, line: passage.line + bodyLine - 1 })),
  }));
};
