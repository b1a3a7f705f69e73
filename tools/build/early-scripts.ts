import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// What a reader may need before the page is whole: leaving, links that take the page's place, the search.
const needed = ['[data-leave]', '[data-back]', '[data-search]'];
const script = /<script type="module">([\s\S]*?)<\/script>/g;

/**
 * Lets the scripts for leaving run where they stand in the page. As Astro writes them they wait for the end
 * of the page, which on a bad network is many seconds away. What the policy's hashes are made of stays.
 * @throws when the leave control of a page has no such script
 */
export const runEarly = (folder: string): void => {
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, file), 'utf8');
    if (!html.includes('class="leave"')) continue;
    const early = html.replaceAll(script, (whole, code: string) =>
      needed.some((mark) => code.includes(mark))
        ? whole.replace('type="module"', 'type="module" async')
        : whole,
    );
    if (early === html) throw new Error(`${file} has no script of its own for leaving.`);
    writeFileSync(join(folder, file), early);
  }
};
