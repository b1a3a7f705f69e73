import type { SSRResult } from 'astro';
import { jsx } from 'astro/jsx-runtime';
import {
  createComponent,
  renderJSX,
  renderTemplate,
  unescapeHTML,
} from 'astro/runtime/server/index.js';
import type { Nodes } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { readText } from './markdown.ts';

/** A text as a component of Astro's. */
export type Body = ReturnType<typeof createComponent>;

type Components = Record<string, unknown>;

// As the build's Markdown processor does it; quotation marks stay as they were typed.
const withSigns = (text: string) =>
  text.replaceAll('---', '—').replaceAll('--', '–').replaceAll('...', '…');

const attributes = ({ className, ...others }: Record<string, unknown>) => ({
  ...others,
  ...(Array.isArray(className) && { class: className.join(' ') }),
});

// Expressions are program code, which texts cannot hold.
const textsOf = (given: MdxJsxFlowElementHast['attributes']): Record<string, unknown> =>
  Object.fromEntries(
    given.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );

const draw = (node: Nodes, components: Components, isCode = false): unknown => {
  const below = (inCode: boolean) =>
    'children' in node ? node.children.map((child) => draw(child, components, inCode)) : [];
  switch (node.type) {
    case 'text':
      return isCode ? node.value : withSigns(node.value);
    case 'element': {
      const { tagName, properties } = node;
      const children = below(isCode || tagName === 'code');
      return jsx(components[tagName] ?? tagName, { ...attributes(properties), children });
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const component = node.name ? components[node.name] : undefined;
      if (!component) return below(isCode);
      return jsx(component, { ...textsOf(node.attributes), children: below(isCode) });
    }
    default:
      return below(isCode);
  }
};

/** Makes a component of a text, drawn with the components that the page gives it, like MDX. */
export const bodyComponent = (body: string): Body =>
  createComponent(
    async (result: SSRResult, { components = {} }: { components?: Components }) =>
      renderTemplate`${unescapeHTML(await renderJSX(result, draw(readText(body), components)))}`,
  );
