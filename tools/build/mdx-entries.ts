import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import type { AstroIntegration } from 'astro';

interface EntryType {
  extensions: string[];
  getEntryInfo: (file: { contents: string; fileUrl: URL }) => {
    data: Record<string, unknown>;
    rawData: string;
    body: string;
    slug: string;
  };
}

/**
 * Lets collections hold MDX files, as @astrojs/mdx does, but makes no program of them: an entry has its text as it was
 * written, and what shows it reads it (src/model/mdx-text.ts). A module for each file is most of what MDX costs a build.
 */
export const mdxEntries = (): AstroIntegration => ({
  name: 'mdx-entries',
  hooks: {
    'astro:config:setup': (setup) => {
      // Made for integrations of Astro's own, and left out of the published types.
      const { addContentEntryType } = setup as unknown as {
        addContentEntryType: (type: EntryType) => void;
      };
      addContentEntryType({
        extensions: ['.mdx'],
        getEntryInfo: ({ contents }) => {
          // So that a fault in a text is told with the line that it has in the file.
          const read = parseFrontmatter(contents, { frontmatter: 'empty-with-lines' });
          return {
            data: read.frontmatter,
            rawData: read.rawFrontmatter,
            body: read.content.trimEnd(),
            slug: '',
          };
        },
      });
    },
  },
});
