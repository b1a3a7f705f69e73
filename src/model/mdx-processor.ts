import { satteri } from '@astrojs/markdown-satteri';
import { mdxForeign } from './mdx-foreign.ts';
import { mdxGuard } from './mdx-guard.ts';
import { mdxSpaces } from './mdx-spaces.ts';

/** What compiles texts, in the build and where tests look at what becomes of one. */
export const mdxProcessor = () =>
  satteri({
    // English quotation marks would be wrong in Serbian and Albanian.
    features: { smartPunctuation: { quotes: false } },
    mdastPlugins: [mdxGuard(), mdxForeign(), mdxSpaces()],
  });
