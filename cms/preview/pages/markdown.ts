import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { defaultHandlers, toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import type { Root } from 'hast';
import type { Text } from 'mdast';
import { finishText } from '../../../src/model/mdx-finished.ts';

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

// As the build's parser does it; quotation marks stay as they were typed.
const withSigns = (text: string) =>
  text.replaceAll('---', '—').replaceAll('--', '–').replaceAll('...', '…');

/**
 * Stands for `src/model/mdx-text.ts`, whose parser browsers cannot have: reads a text into a tree of HTML elements and
 * components, in which nothing is HTML that was typed. Nothing is refused, as somebody is still writing it.
 */
export const readText = (body: string): Root =>
  finishText(
    toHast(parse(body), {
      passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
      handlers: {
        text: (state, node: Text) =>
          defaultHandlers.text(state, { ...node, value: withSigns(node.value) }),
        html: (_state, { value }: { value: string }) => ({ type: 'text', value }),
      },
    }) as Root,
  );
