import { mdxComponent, type MdxAttribute } from '../../src/model/mdx-components.ts';
import { isTag, type MdxNode } from '../../src/model/mdx-node.ts';
import { readMdx } from '../../src/model/mdx-read.ts';
import type { UnitKind } from './unit.ts';

/** A piece of a text's body that is translated as one, and where it stands. */
export interface Piece {
  kind: UnitKind;
  /** Between which signs of the body, in UTF-16 units. */
  start: number;
  end: number;
  text: string;
}

/** What a node is besides its words: a translation keeps all of them, in their order. */
type Shape = string;

interface Placed extends MdxNode {
  position?: { start: { line: number; offset: number }; end: { offset: number } };
  children?: readonly Placed[];
}

const leaves: Record<string, UnitKind> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'table cell',
};

// What a line holds is a year or a name, but for the heading of a box.
const holdsWords = ({ kind, name }: MdxAttribute) => kind === 'text' || name === 'title';

const span = (nodes: readonly Placed[]): [number, number] => [
  nodes[0]?.position?.start.offset ?? 0,
  nodes.at(-1)?.position?.end.offset ?? 0,
];

// A body is asked for its pieces and its shape, when it is exported and when it comes back.
const trees = new Map<string, Placed>();

const treeOf = (body: string): Placed => {
  const tree = trees.get(body) ?? (readMdx(body).tree as Placed);
  trees.set(body, tree);
  return tree;
};

const attributePieces = (body: string, node: Placed): Piece[] => {
  const [from, to] = span([node]);
  const tag = /^<\w+(?:\s+\w+="[^"]*")*/.exec(body.slice(from, to))?.[0] ?? '';
  return [...tag.matchAll(/(\w+)="([^"]*)"/g)].flatMap(({ 1: name, 2: text = '', index }) => {
    const attribute = mdxComponent(node.name)?.attributes.find((known) => known.name === name);
    if (!attribute || !holdsWords(attribute) || !text.trim()) return [];
    const start = from + index + `${name}="`.length;
    return [{ kind: 'words of a block' as const, start, end: start + text.length, text }];
  });
};

const piecesOf = (body: string, node: Placed, isInList: boolean): Piece[] => {
  const kind = leaves[node.type];
  const children = node.children ?? [];
  if (kind) {
    const [start, end] = span(node.type === 'paragraph' ? [node] : children);
    const text = body.slice(start, end);
    return text
      ? [{ kind: isInList && kind === 'paragraph' ? 'list item' : kind, start, end, text }]
      : [];
  }
  return [
    ...(isTag(node) ? attributePieces(body, node) : []),
    ...children.flatMap((child) => piecesOf(body, child, isInList || node.type === 'listItem')),
  ];
};

/** The pieces of a body, in their order. */
export const bodyPieces = (body: string): Piece[] => piecesOf(body, treeOf(body), false);

const given = (node: Placed): string =>
  (node.attributes ?? [])
    .filter(({ name }) => {
      const known = mdxComponent(node.name)?.attributes.find(
        (attribute) => attribute.name === name,
      );
      return !known || !holdsWords(known);
    })
    .map(({ name, value }) => `${name ?? ''}=${String(value)}`)
    .join(' ');

const shapesOf = (node: Placed): Shape[] => {
  const own = [node.type, node.name, node.depth, node.ordered, given(node)].join(' ').trim();
  return leaves[node.type]
    ? [own]
    : [own, ...(node.children ?? []).flatMap(shapesOf), `/${node.type}`];
};

/** A body without its words: two that are translations of each other have the same. */
export const shapeOf = (body: string): string => shapesOf(treeOf(body)).join('\n');

/** The body with other words in its pieces. */
export const withPieces = (
  body: string,
  pieces: readonly Piece[],
  words: (index: number) => string,
): string =>
  pieces
    .map(({ start }, index) => body.slice(pieces[index - 1]?.end ?? 0, start) + words(index))
    .join('') + body.slice(pieces.at(-1)?.end ?? 0);
