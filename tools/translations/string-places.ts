import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// A key as it stands in code: 'nav.menu'.
const keys = /['"`]([a-z]\w*(?:\.[\w-]+)+)['"`]/g;

/** In which files of the site each interface text is used, by its key; a translator sees where it stands. */
export const stringPlaces = (root: string): ReadonlyMap<string, readonly string[]> => {
  const places = new Map<string, string[]>();
  for (const file of globSync('src/{components,layouts,pages,views,kit,paper}/**/*.{astro,ts}', {
    cwd: root,
  }).sort()) {
    const found = readFileSync(join(root, file), 'utf8').matchAll(keys);
    for (const key of new Set([...found].map(([, name = '']) => name))) {
      places.set(key, [...(places.get(key) ?? []), file.replace('src/', '')]);
    }
  }
  return places;
};
