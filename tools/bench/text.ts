import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';

/** A guide's words as plain Markdown, for generators that do not know our blocks. */
export interface Text {
  title: string;
  markdown: string;
}

/** A text without the tags of blocks and without what is ours in links. */
export const withoutBlocks = (content: string): string =>
  content
    .replaceAll(/^\s*<\/?[A-Z][^>]*>\s*$/gm, '')
    .replaceAll(/<[A-Z][^>]*\/>/g, '')
    .replaceAll(/\]\(\/[^)]*\)/g, '](/)')
    .replaceAll(/\*[a-z]{2}: /g, '*')
    .trim();

/** Reads a guide in English as plain Markdown. */
export const plainText = (root: string, slug: string): Text => {
  const file = readFileSync(join(root, `content/guides/${slug}.en.mdx`), 'utf8');
  const { frontmatter, content } = parseFrontmatter(file);
  const { title, lead } = frontmatter as { title: string; lead: string };
  return { title, markdown: `${lead}\n\n${withoutBlocks(content)}\n` };
};
