import { isTag, type MdxNode } from '../../../src/model/mdx-node.ts';
import type { Text } from './text.ts';

/** A component as it stands in a text. */
export interface Block {
  /** `Contact` for `<Contact>`. */
  name: string;
  /** Its attributes that are text. */
  given: Record<string, string>;
  /** Line of the file, from 1. */
  line: number;
}

const tagsIn = (node: MdxNode): MdxNode[] => [
  ...(isTag(node) ? [node] : []),
  ...(node.children ?? []).flatMap(tagsIn),
];

/** All components that stand in a text. */
export const blocksOf = ({ parsed, bodyLine }: Pick<Text, 'parsed' | 'bodyLine'>): Block[] =>
  tagsIn(parsed.tree).map(({ name, attributes = [], position }) => ({
    name: name ?? '',
    given: Object.fromEntries(
      attributes.flatMap(({ name: attribute = '', value }) =>
        typeof value === 'string' ? [[attribute, value]] : [],
      ),
    ),
    line: (position?.start.line ?? 1) + bodyLine - 1,
  }));
