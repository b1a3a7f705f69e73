import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const mark = 'data-sorted';

const childrenOf = (node: Tree.Node): Tree.ChildNode[] =>
  'childNodes' in node ? node.childNodes : [];

const isMarked = (node: Tree.ChildNode): node is Tree.Element =>
  'attrs' in node && node.attrs.some(({ name }) => name === mark);

const wordsOf = (node: Tree.Node): string =>
  node.nodeName === '#text'
    ? (node as Tree.TextNode).value
    : childrenOf(node).map(wordsOf).join(' ');

interface Piece {
  start: number;
  end: number;
  text: string;
}

// Where elements stand in the source, and what stands there when each is at its place.
const piecesOf = (source: string, node: Tree.Node, compare: Intl.Collator['compare']): Piece[] => {
  const children = childrenOf(node);
  const below = children.flatMap((child) => piecesOf(source, child, compare));
  const places = children.filter(isMarked).flatMap((element) => {
    const { startOffset: start, endOffset: end } = element.sourceCodeLocation ?? {};
    if (start === undefined || end === undefined) return [];
    const inside = below.filter((piece) => piece.start >= start && piece.end <= end);
    return [{ start, end, words: wordsOf(element).trim(), text: put(source, inside, start, end) }];
  });
  const inOrder = places.toSorted((one, other) => compare(one.words, other.words));
  const moved = places.map(({ start, end }, at) => ({ start, end, text: inOrder[at]?.text ?? '' }));
  const outside = below.filter(
    (piece) => !moved.some(({ start, end }) => piece.start >= start && piece.end <= end),
  );
  return [...outside, ...moved].sort((one, other) => one.start - other.start);
};

const put = (source: string, pieces: readonly Piece[], from: number, to: number): string => {
  const parts: string[] = [];
  let at = from;
  for (const { start, end, text } of pieces) {
    parts.push(source.slice(at, start), text);
    at = end;
  }
  return [...parts, source.slice(at, to)].join('');
};

/**
 * Sorts anew what a page sorts by name: among elements of one parent, those with `data-sorted` stand in the
 * order of their words. Letters of another script have another order (А Б Ц becomes А Б … Ц); everything else stays
 * byte by byte.
 * @param tag the language whose order it is, `sr-Cyrl`
 */
export const sortedIn = (tag: string, page: string): string => {
  if (!page.includes(mark)) return page;
  const tree = parse(page, { sourceCodeLocationInfo: true });
  return put(page, piecesOf(page, tree, new Intl.Collator(tag).compare), 0, page.length);
};
