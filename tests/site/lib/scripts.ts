import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { inline } from './policy.ts';

/** The built files that a piece of code names, from its own folder or from the site's root. */
const filesIn = (code: string, folder: string) =>
  [...code.matchAll(/[\w./-]+\.js\b/g)]
    .flatMap(([name]) => [posix.resolve(folder, name), posix.resolve('/', name)])
    .filter((file) => existsSync(`dist${file}`));

/** All code that pages may run: that which stands in them, and files, and what these load in turn. */
export const scriptsOf = (pages: string[]): Map<string, string> => {
  const found = new Map<string, string>();
  // Whose address is put together when it is needed.
  const files = globSync('pagefind/**/*.js', { cwd: 'dist' }).map((file) => `/${file}`);
  const take = (name: string, code: string, folder: string) => {
    found.set(name, code);
    files.push(...filesIn(code, folder));
  };
  const inPages = new Set(pages.flatMap((html) => inline(html, 'script')));
  for (const code of inPages) take(`<script>${code}`, code, '/');
  for (const html of pages) {
    files.push(...[...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, src = '']) => src));
  }
  for (let file = files.pop(); file; file = files.pop()) {
    if (!found.has(file)) take(file, readFileSync(`dist${file}`, 'utf8'), posix.dirname(file));
  }
  return found;
};

/** Whatever keeps something in a browser beyond the page. */
export const keeping =
  /\b(localStorage|sessionStorage|sharedStorage|indexedDB|cookieStore|serviceWorker|caches)\b|\.(cookie|storage)\b/;
