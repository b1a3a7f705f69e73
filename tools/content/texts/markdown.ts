import { foreignWords } from '../../../src/model/foreign-words.ts';
import type { MdxNode } from '../../../src/model/mdx-node.ts';
import { readMdx, type MdxRead } from '../../../src/model/mdx-read.ts';
import type { Passage, TextLink } from './text.ts';

interface Node extends MdxNode {
  alt?: string | null;
  children?: readonly Node[];
}

/** A text's syntax tree, and what the parser could not read. */
export interface Parsed extends MdxRead {
  tree: Node;
}

/** Reads a text; as plain Markdown where it is no MDX, so that the rest is still looked at. */
export const parseText: (body: string) => Parsed = readMdx;

const childrenOf = (node: Node): readonly Node[] => node.children ?? [];

const wordsOf = (node: Node): string => {
  if (node.type === 'break') return '\n';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  const words = childrenOf(node).map(wordsOf).join('');
  if (node.type !== 'emphasis') return words;
  // Readers do not see the code of the language.
  const { first, unmarked } = foreignWords(node) ?? {};
  return first ? words.replace(first.value ?? '', () => unmarked ?? '') : words;
};

const within = (node: Node, wanted: (node: Node) => boolean): Node[] => [
  ...(wanted(node) ? [node] : []),
  ...childrenOf(node).flatMap((child) => within(child, wanted)),
];

const linkOf = (node: Node): TextLink => ({ words: wordsOf(node), url: node.url ?? '' });
const lineOf = (node: Node) => node.position?.start.line ?? 1;

const passage = (node: Node, kind: Passage['kind']): Passage => ({
  kind,
  line: lineOf(node),
  field: '',
  words: wordsOf(node).trim(),
  emphasised: within(node, ({ type }) => type === 'emphasis').map(wordsOf),
  links: within(node, ({ type }) => type === 'link').map(linkOf),
});

const captions = (node: Node): Passage[] =>
  within(node, ({ type }) => type === 'image').map((image) => ({
    ...passage(image, 'caption'),
    words: image.alt ?? '',
    links: [{ words: image.alt ?? '', url: image.url ?? '' }],
  }));

const kinds: Record<string, Passage['kind']> = {
  title: 'heading',
  alt: 'caption',
  caption: 'caption',
};

// `<Callout title="…">`: the title is a heading that stands in an attribute.
const attributeTexts = (node: Node): Passage[] =>
  (node.attributes ?? []).flatMap(({ name = '', value }) => {
    const kind = kinds[name];
    return kind && typeof value === 'string'
      ? [{ ...passage(node, kind), words: value, emphasised: [], links: [] }]
      : [];
  });

// "**A child.** Go to an adult": the bold words are a heading that runs into its paragraph.
const runIn = (node: Node): [Node, Node] | undefined => {
  const [first, ...rest] = childrenOf(node);
  if (first?.type !== 'strong' || !/[.:]$/.test(wordsOf(first)) || rest.length === 0) return;
  return [first, { ...node, children: rest }];
};

const running = (node: Node, kind: Passage['kind']): Passage[] => {
  const [heading, rest] = runIn(node) ?? [undefined, node];
  return [
    ...(heading ? [passage(heading, 'heading')] : []),
    passage(rest, kind),
    ...captions(node),
  ].filter(({ words }) => words);
};

/** The passages of a text below its front matter; lines count from the body's first. */
export const passagesIn = (node: Node, isItem = false): Passage[] => {
  switch (node.type) {
    case 'heading':
      return [passage(node, 'heading')];
    case 'paragraph':
      return running(node, isItem ? 'item' : 'paragraph');
    case 'tableCell':
      return running(node, 'item');
    default:
      return [
        ...attributeTexts(node),
        ...childrenOf(node).flatMap((child) =>
          passagesIn(child, isItem || node.type === 'listItem'),
        ),
      ];
  }
};
