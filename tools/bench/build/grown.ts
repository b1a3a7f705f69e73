import { cpSync, globSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

// All that a build reads. What was built and kept, and other copies, stay behind.
const parts =
  'astro.config.mjs package.json package-lock.json tsconfig.json netlify.toml cms content public src tools';

const slugOf = (file: string) => basename(file).split('.')[0] ?? '';

/**
 * Copies the project and lets it grow to so many files of texts: news again and again under further names, in all
 * their languages, word by word. News are what a site gets more of with the years. Gives how many there are.
 */
export const growProject = (root: string, folder: string, count: number): number => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts.split(' ')) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const news = globSync('content/news/*.mdx', { cwd: root }).sort();
  let texts = globSync('content/**/*.mdx', { cwd: root }).length;
  const slugs = [...new Set(news.map(slugOf))];
  for (let copy = 1; texts < count; copy += 1) {
    for (const slug of slugs) {
      if (texts >= count) break;
      for (const file of news.filter((each) => slugOf(each) === slug)) {
        const name = basename(file).replace(slug, `${slug}-${copy}`);
        cpSync(join(root, file), join(folder, dirname(file), name));
        texts += 1;
      }
    }
  }
  return texts;
};
