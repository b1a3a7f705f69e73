import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  isComplete,
  isLocale,
  isScript,
  localeCodes,
  sourceLocale,
  type EditionCode,
} from '../../../src/i18n/locales.ts';
import { path } from '../../../src/i18n/paths.ts';

/** The built site that the tests visit. */
const builtFolder = 'dist';

const read = (file: string) => readFileSync(join(builtFolder, file), 'utf8');

/** The paths of all pages in the sitemap. */
export const allPaths = (): string[] => {
  const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  if (listed.length === 0) throw new Error('The sitemap is empty; build the site first.');
  return listed;
};

/** The page of each language that holds all guides, which no sitemap lists. */
export const notesPaths = localeCodes.map((locale) => path(locale, 'notes'));

/** What is shown in place of a page that does not exist, in all languages and in each. */
export const missingPaths = ['/404.html', ...localeCodes.map((locale) => path(locale, '404'))];

/** The paths of all pages for readers, listed or not. */
export const everyPath = (): string[] => [...allPaths(), ...missingPaths, ...notesPaths];

const isProse = (slug = '') => existsSync(join('content', 'pages', `${slug}.${sourceLocale}.mdx`));

// Guides are one kind of page, municipalities another, plain texts a third; a page without others like it
// is a kind of its own.
const kindOf = (pathname: string) => {
  const [, locale = '', first, second, third] = pathname.split('/');
  // A part of the address that is no page itself is a folder of pages.
  if (third && second && !isFile(`/${locale}/${first ?? ''}/${second}/`)) {
    return `/${locale}/${first ?? ''}/${second}/*/`;
  }
  if (third) return `/${locale}/${first ?? ''}/*/${third.replace(/^\d+$/, '*')}/`;
  if (second) return `/${locale}/${first ?? ''}/*/`;
  return isProse(first) ? `/${locale}/*/` : pathname;
};

const firstOfKinds = (paths: readonly string[]): string[] => {
  const kinds = new Map<string, string>();
  for (const pathname of paths) {
    if (!kinds.has(kindOf(pathname))) kinds.set(kindOf(pathname), pathname);
  }
  return [...kinds.values()];
};

/** The language, or the script of one, that a page is in; none for a page in all languages. */
export const editionOf = (pathname: string): EditionCode | undefined => {
  const [, word = ''] = pathname.split('/');
  return isLocale(word) || isScript(word) ? word : undefined;
};

// Another script, or a language that still grows, has the pages of the others in other words.
const isOfOwn = (pathname: string) => {
  const code = editionOf(pathname);
  return code === undefined || (isLocale(code) && isComplete(code));
};

// What readers of the others see first, and most.
const isMain = (pathname: string) =>
  /^\/[^/]+\/(?:(?:guides|places)\/[^/]+\/|search\/)?$/.test(pathname);

/**
 * One page of each kind in each language: what styles and scripts do is the same on all of a kind. Of other
 * scripts and of languages that still grow only the main kinds.
 */
export const onePerKind = (): string[] =>
  firstOfKinds(allPaths()).filter((pathname) => isOfOwn(pathname) || isMain(pathname));

/**
 * The pages that a browser visits where each is looked at: all, but of other scripts and of languages that still
 * grow one of each kind.
 */
export const visitedPaths = (): string[] => {
  const others = allPaths().filter((pathname) => !isOfOwn(pathname));
  return [...everyPath().filter(isOfOwn), ...firstOfKinds(others)];
};

const fileOf = (pathname: string) =>
  decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);

// An address without its last slash is answered with a detour, which costs a round trip.
const isFile = (pathname: string) =>
  statSync(join(builtFolder, fileOf(pathname)), { throwIfNoEntry: false })?.isFile() ?? false;

/** The HTML of a page as it was built. */
export const htmlOf = (pathname: string): string => read(fileOf(pathname));

const idsOnPages = new Map<string, ReadonlySet<string>>();
const idsOn = (pathname: string) => {
  const found =
    idsOnPages.get(pathname) ??
    new Set([...htmlOf(pathname).matchAll(/\sid="?([^"\s>]+)/g)].map(([, id = '']) => id));
  idsOnPages.set(pathname, found);
  return found;
};

/** Whether a link within the site leads to a page, and to a place on it where it names one. */
export const leadsSomewhere = ({ pathname, hash }: URL): boolean =>
  isFile(pathname) && (!hash || idsOn(pathname).has(decodeURIComponent(hash.slice(1))));
