import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { keptTogether } from '../i18n/kept-together.ts';

type Plugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/** Plugin for the Markdown processor that sets non-breaking spaces, so that nobody has to type them. */
export const mdxSpaces = (): Plugin => ({
  name: 'mdx-spaces',
  text: (node, context) => {
    const value = keptTogether(node.value);
    if (value !== node.value) context.setProperty(node, 'value', value);
  },
});
