import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import type { IndexFile } from '../build/search/packing.ts';
import type { Page } from '../build/search/pages.ts';
import { fullText, indexFiles, writeFiles } from '../build/search.ts';
import { listen } from '../serve/listen.ts';
import { packed } from '../serve/packed.ts';
import { asPlain } from './as-plain.ts';
import { bundle } from './bundle.ts';

/** A way of searching, on a page of its own. */
export interface Contender {
  name: string;
  /** How many pages it searches. */
  pages: number;
  origin: string;
  /** What is fetched beside its script and handed to it. */
  list: string | undefined;
  close(): Promise<void>;
}

/** The list of words of the built site. */
export const wordList = (built: string, locale: Locale, pages: Page[]): Promise<Contender> =>
  serve('list of words', 'list', { built, locale, pages: pages.length, index: [] });

/** Our full texts of these pages. */
export const ourFullText = async (built: string, locale: Locale, pages: Page[]) => {
  const index = await fullText(pages);
  return serve('our full text', 'full-text', { built, locale, pages: pages.length, index });
};

/** Pagefind’s own index of the same pages. */
export const plainPagefind = async (locale: Locale, pages: Page[]): Promise<Contender> => {
  const index = await indexFiles(pages.map(asPlain));
  return serve('plain Pagefind', 'plain-pagefind', { locale, pages: pages.length, index });
};

interface Made {
  /** Where the list of words is, for those that use it. */
  built?: string;
  locale: Locale;
  pages: number;
  index: IndexFile[];
}

// The same empty page for all: what is measured is what a search loads.
const emptyPage = (tag: string) =>
  `<!doctype html><html lang="${tag}"><title>Search</title><link rel="icon" href="data:,"></html>`;

const serve = async (
  name: string,
  script: string,
  { built, locale, pages, index }: Made,
): Promise<Contender> => {
  const folder = await mkdtemp(join(tmpdir(), 'oslonac-search-'));
  await writeFiles(index, join(folder, 'pagefind'));
  await mkdir(join(folder, 'search'));
  const list = `/search/${locale}.json`;
  if (built) await cp(join(built, list), join(folder, list));
  await writeFile(join(folder, 'index.html'), emptyPage(locales[locale].tag));
  const code = await bundle(`tools/search/asks/${script}.ts`);
  await writeFile(join(folder, 'search/ask.js'), code);
  const { origin, close } = await listen(express().use(packed(folder), express.static(folder)), 0);
  return {
    name,
    pages,
    origin,
    list: built && list,
    close: async () => {
      close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
