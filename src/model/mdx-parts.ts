import type { Nodes, Properties, Root } from 'hast';
import { isTag, type MdxNode } from './mdx-node.ts';

/** HTML as it stands in a page, or a component with what it was given and what it holds. */
export type TextPart = string | { name: string; given: Record<string, string>; parts: TextPart[] };

const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

// Nothing stands in these. The last two are in previews only, where nothing is refused.
const empty = ['br', 'hr', 'img', 'input'];

const given = (properties: Properties): [string, string][] =>
  Object.entries(properties).flatMap(([name, value]): [string, string][] => {
    if (value === undefined || value === null || value === false) return [];
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    return [[name === 'className' ? 'class' : name, text]];
  });

// Values in quotes are all that the guard lets pass.
const givenTo = ({ attributes = [] }: MdxNode): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap(({ name, value }) =>
      name && typeof value === 'string' ? [[name, value]] : [],
    ),
  );

// Runs of HTML in one piece: the fewer there are, the less is left to whoever joins them.
const joined = (parts: readonly TextPart[]): TextPart[] =>
  parts.reduce<TextPart[]>((all, part) => {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else all.push(part);
    return all;
  }, []);

/**
 * Cuts a text's tree into HTML and the components between, so that a text without any is one string.
 * @param drawn names of the components, and of elements that a page draws in its own way; of other tags only what they
 *   hold is left
 */
export const textParts = (tree: Root, drawn: readonly string[]): TextPart[] => {
  const below = (node: Nodes): TextPart[] =>
    'children' in node ? joined(node.children.flatMap(partsOf)) : [];
  const partsOf = (node: Nodes): TextPart[] => {
    if (node.type === 'text') return [escaped(node.value)];
    if (node.type === 'element') {
      const { tagName: name } = node;
      const attributes = given(node.properties);
      if (drawn.includes(name)) {
        return [{ name, given: Object.fromEntries(attributes), parts: below(node) }];
      }
      const open = `<${[name, ...attributes.map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ')}>`;
      return empty.includes(name) ? [open] : [open, ...below(node), `</${name}>`];
    }
    // Tags of MDX, of which the types of HTML trees know nothing.
    const tag = node as MdxNode;
    return isTag(tag) && drawn.includes(tag.name ?? '')
      ? [{ name: tag.name ?? '', given: givenTo(tag), parts: below(node) }]
      : below(node);
  };
  return joined(partsOf(tree));
};
