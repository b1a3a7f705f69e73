import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import express from 'express';
import { searchedPages } from '../build/search/pages.ts';
import { indexFiles, writeFiles } from '../build/search.ts';
import { listen } from '../serve/listen.ts';
import { asPlain } from './as-plain.ts';

/** Pagefind as it comes, over the pages that our search has. */
export interface PlainPagefind {
  /** The addresses of the pages that it finds, best first. */
  ask(query: string): Promise<string[]>;
  close(): Promise<void>;
}

interface Script {
  createInstance: (options: { basePath: string }) => {
    search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
}

/**
 * Makes an index of a language’s built pages with Pagefind’s own settings, and asks it through its own API.
 * @param limit how many pages are told of each answer
 */
export const plainPagefind = async (
  built: string,
  locale: string,
  limit = 10,
): Promise<PlainPagefind> => {
  const folder = await mkdtemp(join(tmpdir(), 'oslonac-pagefind-'));
  const files = await indexFiles(searchedPages(built, locale).map(asPlain));
  await writeFiles(files, join(folder, 'pagefind'));
  const { origin, close } = await listen(express().use(express.static(folder)), 0);
  const script = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
  const { createInstance } = (await import(script)) as Script;
  // In Node no page tells a language; the index has one alone.
  const pagefind = createInstance({ basePath: `${origin}/pagefind/` });
  return {
    ask: async (query) => {
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      return pages.map(({ url }) => new URL(url, origin).pathname);
    },
    close: async () => {
      close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
