import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { withoutBlocks } from '../text.ts';

/** A page to build: the words of a guide of ours, with and without the tags of our blocks. */
export interface PageText {
  slug: string;
  title: string;
  mdx: string;
  markdown: string;
}

/** So many pages, of all guides in all their languages in turn. */
export const pageTexts = (root: string, count: number): PageText[] => {
  const guides = globSync('content/guides/*.mdx', { cwd: root })
    .sort()
    .map((file) => {
      const { frontmatter, content } = parseFrontmatter(readFileSync(join(root, file), 'utf8'));
      const { title } = frontmatter as { title: string };
      return { title, mdx: content.trim(), markdown: withoutBlocks(content) };
    });
  return Array.from({ length: count }, (_, index) => {
    const { title = '', mdx = '', markdown = '' } = guides[index % guides.length] ?? {};
    return { slug: `page-${index + 1}`, title: `${title} ${index + 1}`, mdx, markdown };
  });
};
