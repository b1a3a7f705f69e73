import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import express from 'express';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import type { IndexFile } from '../build/search/packing.ts';
import type { Page as Indexed } from '../build/search/pages.ts';
import { fullText, indexFiles, writeFiles } from '../build/search.ts';
import { listen } from '../serve/listen.ts';
import { packed } from '../serve/packed.ts';
import { siteApp } from '../serve/site.ts';
import { asPlain } from './as-plain.ts';
import { begin } from './asks/begin.ts';
import { search } from './asks/box.ts';
import { bundle } from './bundle.ts';

/** A way of searching. */
export interface Contender {
  name: string;
  /** How many pages it searches. */
  pages: number;
  /** Where it is, and the page on which it is. */
  origin: string;
  page: string;
  /** Searches for the first time on that page; done when there is an answer. */
  search(page: Page, query: string): Promise<void>;
  /** Which files are counted against its limit. */
  counts: (path: string) => boolean;
  /** Whether it can be asked again through `window.ask`. */
  canBeAsked?: boolean;
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');
const isList = (path: string) => /^\/search\/\w+\.json$/.test(path);

/** Where the built site is asked, and what for. */
interface OnSite {
  name: string;
  /** What follows the language in the address of the page. */
  at: string[];
  /** Whether the full texts that Enter asks for are waited for, and not only the first answer. */
  wantsTexts: boolean;
}

/** The built site’s own search as readers use it. */
export const theSite = async (
  built: string,
  locale: Locale,
  pages: Indexed[],
  { name, at, wantsTexts }: OnSite,
): Promise<Contender> => {
  const site = await siteApp({ netlifyToml: join(root, 'netlify.toml') });
  site.show(built);
  const { origin, close } = await listen(site.app, 0);
  return {
    name,
    pages: pages.length,
    origin,
    page: path(locale, ...at),
    search: (page, query) => search(page, query, wantsTexts),
    counts: (file) => isList(file) !== wantsTexts,
    close: () => {
      close();
      return Promise.resolve();
    },
  };
};

/** The list of words of the built site. */
export const wordList = (built: string, locale: Locale, pages: Indexed[]): Promise<Contender> =>
  serve('list of words', 'list', { built, locale, pages: pages.length, index: [] });

/** Our full texts of these pages. */
export const ourFullText = async (built: string, locale: Locale, pages: Indexed[]) => {
  const index = await fullText(pages);
  return serve('our full text', 'full-text', { built, locale, pages: pages.length, index });
};

/** Pagefind’s own index of the same pages. */
export const plainPagefind = async (locale: Locale, pages: Indexed[]): Promise<Contender> => {
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
    page: '/',
    search: (page, query) => begin(page, query, built && list),
    counts: (file) => !isList(file) || script === 'list',
    canBeAsked: true,
    close: async () => {
      close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
