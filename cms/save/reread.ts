import {
  markdownToSlate,
  slateToMarkdown,
} from 'decap-cms-widget-markdown/dist/esm/serializers/index.js';

const options = { voidCodeBlock: false, remarkPlugins: [] };

/** What Decap’s editor makes of a text that is opened and in which nothing is changed. */
export const reread = (markdown: string): string =>
  slateToMarkdown(markdownToSlate(markdown, options), options);
