/** Where a site is hosted. */
export interface HostPlace {
  /** The name that people type. */
  name: string;
  /** Folder of the built site on the host. */
  root: string;
}

/** Said at the top of each file. */
export const whereFrom = [
  'Made of netlify.toml by `npm run hosting:headers`: make it anew when that file changes.',
  'Nobody is written down who visits: a list of addresses on a server is a list of people who needed help.',
];

/**
 * A header’s value where no rule gives one; mostly none. Without Cache-Control browsers keep files as long as they
 * like, so Netlify sends this one itself.
 */
export const defaultOf = (header: string): string =>
  header.toLowerCase() === 'cache-control' ? 'public, max-age=0, must-revalidate' : '';
