import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxComponents } from '../../../src/model/mdx-components.ts';
import type { PageText } from './texts.ts';

/** A way in which plain Astro can have its texts. */
export interface Way {
  name: string;
  /** The ending of its files, and what stands in them. */
  ending: string;
  body: (text: PageText) => string;
  config: string;
  /** The lines of a page that draw the text: before the markup, and in it. */
  imports: string;
  reads: string;
  shows: string;
  /** Files of ours that it needs, by where they go. */
  ours?: Record<string, string>;
}

// As plain as can be, so that what is compared is how texts become HTML.
const component = `---\nconst given = Object.values(Astro.props).join(' ');\n---\n<div><p>{given}</p><slot /></div>\n`;
const files = mdxComponents.map(({ name }) => `import ${name} from '../Block.astro';`).join('\n');
const components = `const components = { ${mdxComponents.map(({ name }) => name).join(', ')} };`;

const astroReads = 'const { Content } = await render(entry);';

/** Plain Astro with MDX as Astro has it, with Markdown, and with MDX as we read it. */
export const ways: readonly Way[] = [
  {
    name: 'Astro, .mdx with @astrojs/mdx',
    ending: 'mdx',
    body: ({ mdx }) => mdx,
    config: "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n",
    imports: files,
    reads: `${astroReads}\n${components}`,
    shows: '<Content components={components} />',
  },
  {
    name: 'Astro, .md',
    ending: 'md',
    body: ({ markdown }) => markdown,
    config: 'export default {};\n',
    imports: '',
    reads: astroReads,
    shows: '<Content />',
  },
  {
    name: 'Astro, .mdx without modules',
    ending: 'mdx',
    body: ({ mdx }) => mdx,
    config: `import { mdxEntries } from './src/ours/mdx-entries.ts';\nexport default { integrations: [mdxEntries()] };\n`,
    imports: `${files}
import Text from '../ours/components/Text.astro';
import { textParts } from '../ours/model/mdx-parts.ts';
import { readText } from '../ours/model/mdx-text.ts';`,
    reads: `${components}
const parts = textParts(readText(entry.body, entry.filePath), Object.keys(components));`,
    shows: '<Text parts={parts} components={components} />',
    ours: {
      'src/model': 'model',
      'src/i18n': 'i18n',
      'src/components/Text.astro': 'components/Text.astro',
      'tools/build/mdx-entries.ts': 'mdx-entries.ts',
    },
  },
];

const page = ({ imports, reads, shows }: Way) => `---
import { getCollection, render } from 'astro:content';
${imports}
export const getStaticPaths = async () =>
  (await getCollection('texts')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
const { entry } = Astro.props;
${reads}
---
<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{entry.data.title}</title></head><body><header><a href="/">Home</a></header>
<main data-pagefind-body><h1>{entry.data.title}</h1>${shows}</main></body></html>
`;

const collections = (ending: string) => `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { texts: defineCollection({ loader: glob({ base: './texts', pattern: '*.${ending}' }) }) };
`;

/** Writes a project of plain Astro, in the place of the one before. */
export const writePlain = (
  root: string,
  folder: string,
  way: Way,
  texts: readonly PageText[],
): void => {
  for (const old of ['src', 'texts', 'dist', '.astro', 'node_modules/.astro']) {
    rmSync(join(folder, old), { recursive: true, force: true });
  }
  for (const made of ['src/pages', 'texts']) mkdirSync(join(folder, made), { recursive: true });
  writeFileSync(join(folder, 'astro.config.mjs'), way.config);
  writeFileSync(join(folder, 'src/content.config.ts'), collections(way.ending));
  writeFileSync(join(folder, 'src/Block.astro'), component);
  writeFileSync(join(folder, 'src/pages/[slug].astro'), page(way));
  for (const [from, to] of Object.entries(way.ours ?? {})) {
    cpSync(join(root, from), join(folder, 'src/ours', to), { recursive: true });
  }
  for (const text of texts) {
    writeFileSync(
      join(folder, 'texts', `${text.slug}.${way.ending}`),
      `---\ntitle: ${JSON.stringify(text.title)}\n---\n\n${way.body(text)}\n`,
    );
  }
};
