import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';
import { forbiddenIn } from '../../tools/content/never/forbidden.ts';
import { unzip } from '../unit/lib/zip.ts';
import { expect, test } from './lib/test.ts';

// Each kind of file that holds words, and how to read them.
const words: Record<string, (file: Buffer) => string | Promise<string>> = {
  '.html': (file) => file.toString('utf8').replace(/<[^>]*>/g, ' ') + hrefs(file.toString('utf8')),
  '.xml': String,
  '.txt': String,
  '.json': String,
  '.svg': String,
  '.ics': String,
  '.csv': String,
  // What the host is told: _headers and _redirects.
  '': String,
  '.pf_fragment': (file) => gunzipSync(file).toString('utf8'),
  '.pf_index': (file) => gunzipSync(file).toString('latin1'),
  '.pdf': async (file) => {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), {
      mergePages: true,
    });
    return text;
  },
  '.zip': async (file) => {
    const { files } = await unzip(file);
    const read: string[] = [];
    for (const { entry, bytes } of files) {
      read.push((await words[extname(entry.fileName)]?.(bytes)) ?? '');
    }
    return read.join('\n');
  },
};

const hrefs = (html: string) => (html.match(/href="[^"]*"/g) ?? []).join('\n');

// Scripts, styles and what belongs to Pagefind hold no words of ours.
const wordless = [
  '.js',
  '.css',
  '.pagefind',
  '.pf_meta',
  '.png',
  '.jpg',
  '.webp',
  '.woff2',
  '.wasm',
];

test('nothing of what must never be published is anywhere in the built site', async () => {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  expect(files.length).toBeGreaterThan(100);
  expect(
    files.filter((file) => !words[extname(file)] && !wordless.includes(extname(file))),
  ).toEqual([]);
  const found: string[] = [];
  for (const file of files) {
    const text = await words[extname(file)]?.(readFileSync(file));
    found.push(...forbiddenIn(text ?? '').map(({ why }) => `${file}: ${why}`));
  }
  expect(found).toEqual([]);
});

test('the words of pages, of the index and of the printed card are really read', async () => {
  const read = async (file: string) => words[extname(file)]?.(readFileSync(file)) ?? '';
  expect(await read('dist/sr/services/index.html')).toContain('0800 11112');
  expect(await read('dist/sr/card.pdf')).toMatch(/\b192\b/);
  const kit = await read('dist/sr/campaigns/16-days/kit/kit.zip');
  expect(kit).toContain('CC BY 4.0');
  const folder = 'dist/pagefind/fragment';
  const fragments = await Promise.all(readdirSync(folder).map((name) => read(join(folder, name))));
  expect(fragments.some((text) => text.includes('0800 11112'))).toBe(true);
});
