import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import type { Text } from 'mdast';
import { foreignWords } from './foreign-words.ts';
import type { MdxNode } from './mdx-node.ts';

type Plugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/** Plugin for the Markdown processor that makes `lang` out of what {@link foreignWords} reads. */
export const mdxForeign = (): Plugin => ({
  name: 'mdx-foreign',
  emphasis: (node, context) => {
    const foreign = foreignWords(node as MdxNode);
    if (!foreign) return;
    context.setProperty(foreign.first as Text, 'value', foreign.unmarked);
    context.setProperty(node, 'data', { ...node.data, hProperties: { lang: foreign.tag } });
  },
});
