import { isTag, type MdxNode } from '../../../src/model/mdx-node.ts';
import { altProblem, authorProblem } from '../../../src/model/pictures.ts';
import type { Passage, Text } from '../texts/text.ts';
import type { Finding, TextRule } from './rule.ts';

const nodesIn = (node: MdxNode): MdxNode[] => [node, ...(node.children ?? []).flatMap(nodesIn)];

const given = (node: MdxNode, wanted: string) => {
  const value = node.attributes?.find(({ name }) => name === wanted)?.value;
  return typeof value === 'string' ? value : '';
};

const isPicture = ({ type }: MdxNode) => type === 'image' || type === 'imageReference';

// What is missing altogether the guard says.
const isFigure = (node: MdxNode) =>
  isTag(node) && node.name === 'Figure' && Boolean(given(node, 'alt') && given(node, 'licence'));

const at = (line: number, field: string): Passage => ({
  kind: 'caption',
  line,
  field,
  words: '',
  emphasised: [],
  links: [],
});

const find = ({ parsed, bodyLine, lines }: Text): Finding[] => {
  // A file with several languages is looked at once.
  if (lines.length === 0) return [];
  return nodesIn(parsed.tree).flatMap((node): Finding[] => {
    const line = (node.position?.start.line ?? 1) + bodyLine - 1;
    if (isPicture(node)) {
      const message =
        'shows a picture that does not say whose it is; use the block “Picture” (<Figure src="…" alt="…" licence="…" />)';
      return [{ at: line, message }];
    }
    if (!isFigure(node)) return [];
    const ofAlt = altProblem(given(node, 'alt'), given(node, 'src'));
    const ofAuthor = authorProblem(given(node, 'licence'), given(node, 'author'));
    return [
      ...(ofAlt ? [{ at: at(line, 'alt'), message: ofAlt }] : []),
      ...(ofAuthor ? [{ at: at(line, 'author'), message: ofAuthor }] : []),
    ];
  });
};

/** A picture says to everybody what one sees on it, and whose it is. */
export const figures: TextRule = { name: 'pictures', find };
