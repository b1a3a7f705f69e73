import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';

/** A guide's words as plain Markdown, for generators that do not know our blocks. */
export interface Text {
  title: string;
  markdown: string;
}

/** Reads a guide in English, and takes out the tags of blocks and what is ours in links. */
export const plainText = (root: string, slug: string): Text => {
  const file = readFileSync(join(root, `content/guides/${slug}.en.mdx`), 'utf8');
  const { frontmatter, content } = parseFrontmatter(file);
  const { title, lead } = frontmatter as { title: string; lead: string };
  const words = content
    .replaceAll(/^\s*<\/?[A-Z][^>]*>\s*$/gm, '')
    .replaceAll(/<[A-Z][^>]*\/>/g, '')
    .replaceAll(/\]\(\/[^)]*\)/g, '](/)')
    .replaceAll(/\*[a-z]{2}: /g, '*');
  return { title, markdown: `${lead}\n\n${words.trim()}\n` };
};
