import { foreignProblem } from './foreign-words.ts';
import { linkProblem, pictureProblem } from './mdx-address.ts';
import { isTag, type MdxNode } from './mdx-node.ts';
import type { MdxProblem } from './mdx-source.ts';
import { tagProblems } from './mdx-tag.ts';

/** What texts are made of; whatever else a parser may find in one is refused. */
const words = new Set([
  'root',
  'paragraph',
  'text',
  'heading',
  'strong',
  'emphasis',
  'delete',
  'break',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
  'inlineCode',
  'code',
  // Where they lead is refused below, once.
  'linkReference',
]);

const footnote = 'has a footnote; write it as a sentence, because the desk would lose it';
const expression = 'has { }, which is program code; write \\{ and \\} if you mean the signs';
const fields = 'has a second block of fields; put them into the first, or remove it';

const bare =
  'shows a picture without saying what one sees and whose it is; use the block <Figure> for it';

const refused: Record<string, string> = {
  imageReference: bare,
  mdxjsEsm:
    'has a line that begins with "import" or "export", which is program code; begin it with another word',
  mdxFlowExpression: expression,
  mdxTextExpression: expression,
  html: 'has HTML; write it as Markdown',
  footnoteReference: footnote,
  footnoteDefinition: footnote,
  yaml: fields,
  toml: fields,
};

const definitionProblem = (url: string) =>
  linkProblem(url) ??
  'gives the address of a link apart from its words; write it in one piece: [words](address)';

const problemsOf = (node: MdxNode, around: readonly MdxNode[]): (string | undefined)[] => {
  if (isTag(node)) return tagProblems(node, around);
  const { type, url = '' } = node;
  if (type === 'emphasis') return [foreignProblem(node)];
  if (type === 'link') return [linkProblem(url)];
  if (type === 'image') return [pictureProblem(url) ?? bare];
  if (type === 'definition') return [definitionProblem(url)];
  if (type === 'heading' && node.depth === 1) {
    return ['has a heading of the first level; the title is the only one, so write ##'];
  }
  if (type === 'listItem' && typeof node.checked === 'boolean') {
    return ['has a box to tick, [ ]; nothing can be ticked on the page, so remove it'];
  }
  return words.has(type)
    ? []
    : [refused[type] ?? `has a part that texts cannot have (${type}); write it as plain words`];
};

/** Finds program code, unknown tags, dangerous links and foreign pictures in a text's syntax tree. */
export const treeProblems = (node: MdxNode, around: readonly MdxNode[] = []): MdxProblem[] => {
  const within = [...around, node];
  return [
    ...problemsOf(node, around).flatMap((message) =>
      message ? [{ line: node.position?.start.line ?? 1, message }] : [],
    ),
    ...(node.children ?? []).flatMap((child) => treeProblems(child, within)),
  ];
};
