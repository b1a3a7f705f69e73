import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { defaultHandlers, toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import type { Nodes } from 'hast';
import type { Emphasis, Text } from 'mdast';
import { keptTogether } from '../../../src/i18n/kept-together.ts';
import { foreignWords } from '../../../src/model/foreign-words.ts';
import type { MdxNode } from '../../../src/model/mdx-node.ts';

const markdown: Options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

// MDX has neither HTML nor <addresses>, and indented text is text.
const mdx: Options = {
  extensions: [
    gfm(),
    mdxJsx(),
    { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } },
  ],
  mdastExtensions: [gfmFromMarkdown(), mdxJsxFromMarkdown()],
};

// While somebody types, a tag may be open yet; then tags are shown as they stand there.
const parse = (body: string) => {
  try {
    return fromMarkdown(body, mdx);
  } catch {
    return fromMarkdown(body, markdown);
  }
};

// As in the build (src/model/mdx-foreign.ts); while somebody types, the mark may be missing yet.
const withLanguage = (node: Emphasis): Emphasis => {
  const foreign = foreignWords(node as MdxNode);
  if (!foreign) return node;
  foreign.first.value = foreign.unmarked;
  return { ...node, data: { ...node.data, hProperties: { lang: foreign.tag } } };
};

/** Reads a text into a tree of HTML elements and components, in which nothing is HTML that was typed. */
export const readText = (body: string): Nodes =>
  toHast(parse(body), {
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
    handlers: {
      // As in the build (src/model/mdx-spaces.ts).
      text: (state, node: Text) =>
        defaultHandlers.text(state, { ...node, value: keptTogether(node.value) }),
      emphasis: (state, node: Emphasis) => defaultHandlers.emphasis(state, withLanguage(node)),
      html: (_state, { value }: { value: string }) => ({ type: 'text', value }),
    },
  });
