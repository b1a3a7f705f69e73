import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

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

const fileOf = (pathname: string) =>
  decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);

// An address without its last slash is answered with a detour, which costs a round trip.
const isFile = (pathname: string) =>
  statSync(join(builtFolder, fileOf(pathname)), { throwIfNoEntry: false })?.isFile() ?? false;

/** The HTML of a page as it was built. */
export const htmlOf = (pathname: string): string => read(fileOf(pathname));

/** Whether a link within the site leads to a page, and to a place on it where it names one. */
export const leadsSomewhere = ({ pathname, hash }: URL): boolean => {
  if (!isFile(pathname)) return false;
  if (!hash) return true;
  const id = decodeURIComponent(hash.slice(1));
  return new RegExp(`\\sid="?${id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}["\\s>]`).test(
    htmlOf(pathname),
  );
};
