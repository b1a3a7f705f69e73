import { existsSync, readFileSync, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves folders as a CDN does: text packed with brotli as well as it goes, once. The same for all that is compared.
 * @param change what becomes of a page before it is packed
 */
export const packedServer = (
  folder: string,
  change: (html: string) => string = (html) => html,
): RequestListener => {
  const packed = new Map<string, Buffer>();
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = normalize(decodeURIComponent(pathname));
    const file = join(folder, path.endsWith('/') ? join(path, 'index.html') : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    response.setHeader('Cache-Control', 'no-store');
    if (!type) {
      response.end(readFileSync(file));
      return;
    }
    const text = readFileSync(file, 'utf8');
    const body =
      packed.get(file) ?? brotliCompressSync(file.endsWith('.html') ? change(text) : text);
    packed.set(file, body);
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br' }).end(body);
  };
};
