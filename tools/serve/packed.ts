import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { RequestHandler } from 'express';

const pack = promisify(brotliCompress);
const inSearch = /^\/(pagefind|search)\/([\w-]+\/)?[\w.-]+\.js(on)?$/;

/**
 * Answers with the search's files packed as hard as Brotli can, each once. Packing on every request, which does
 * for pages, has to be quick, and makes these a fifth larger: a host with a cache has time for them.
 */
export const packed = (folder: string): RequestHandler => {
  const kept = new Map<string, Promise<Buffer>>();
  const read = async (path: string) => pack(await readFile(join(folder, path)));
  return ({ method, path, headers }, response, next) => {
    const accepts = /\bbr\b/.test(String(headers['accept-encoding']));
    if (method !== 'GET' || !accepts || !inSearch.test(path)) {
      next();
      return;
    }
    const content = kept.get(path) ?? read(path);
    kept.set(path, content);
    content.then(
      (body) => {
        response.set({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
        response.type(extname(path)).send(body);
      },
      () => {
        kept.delete(path);
        next();
      },
    );
  };
};
