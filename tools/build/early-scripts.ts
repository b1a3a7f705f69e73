import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// What a reader may need before the page is whole: leaving, links that take the page's place, the search.
const needed = ['[data-leave]', '[data-back]', '[data-search]'];
const script = /<script type="module">([\s\S]*?)<\/script>/g;

// A script of its own costs a hash in the policy, which does not compress. The search is not needed before the way
// back; leaving waits for nothing.
const together = (html: string): string => {
  const all = [...html.matchAll(script)];
  const search = all.find(([, code = '']) => code.includes('[data-search]'));
  const back = all.find(([, code = '']) => code.includes('[data-back]'));
  if (!search || !back) return html;
  // What each of them calls its own stays its own.
  const code = [search, back].map(([, its = '']) => `(()=>{${its}})()`).join(';');
  return html
    .replace(search[0], '')
    .replace(back[0], () => `<script type="module">${code}</script>`);
};

/**
 * Lets the scripts for leaving run where they stand in the page, the search with the way back. As Astro writes them
 * they wait for the end of the page, which on a bad network is many seconds away. The policy's hashes are made later.
 * @throws when the leave control of a page has no such script
 */
export const runEarly = (folder: string): void => {
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, file), 'utf8');
    if (!html.includes('class="leave"')) continue;
    const early = together(html).replaceAll(script, (whole, code: string) =>
      needed.some((mark) => code.includes(mark))
        ? whole.replace('type="module"', 'type="module" async')
        : whole,
    );
    if (early === html) throw new Error(`${file} has no script of its own for leaving.`);
    writeFileSync(join(folder, file), early);
  }
};
