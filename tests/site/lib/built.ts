import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built site that the tests visit. */
export const builtFolder = 'dist';

const read = (file: string) => readFileSync(join(builtFolder, file), 'utf8');

/** The paths of all pages in the sitemap, and the pages that are not in it. */
export const allPaths = (): string[] => {
  const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  if (listed.length === 0) throw new Error('The sitemap is empty; build the site first.');
  return listed;
};

const fileOf = (pathname: string) =>
  decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);

/** The HTML of a page as it was built. */
export const htmlOf = (pathname: string): string => read(fileOf(pathname));

/** Whether a link within the site leads to a page, and to a place on it where it names one. */
export const leadsSomewhere = ({ pathname, hash }: URL): boolean => {
  if (!existsSync(join(builtFolder, fileOf(pathname)))) return false;
  if (!hash) return true;
  const id = decodeURIComponent(hash.slice(1));
  return new RegExp(`\\sid="?${id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}["\\s>]`).test(
    htmlOf(pathname),
  );
};
