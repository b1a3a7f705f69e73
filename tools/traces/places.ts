import { sep } from 'node:path';

// Names of files that differ from visit to visit, or hold one thing in several files.
const places: [RegExp, string][] = [
  [/^sessionstore(-backups\/.*|\.jsonlz4)$/, 'sessionstore'],
  [/^Sessions\/.*/, 'Sessions'],
  [/^(Cache|Code Cache)\/.*/, '$1'],
  [/^cache2\/.*/, 'cache2'],
  [/^storage\/default\/.*/, 'storage/default'],
  [/-(wal|journal)$/, ''],
];

/** What a file of a profile is: its name without what is only this visit's. */
export const placeOf = (file: string): string => {
  const path = file
    .split(sep)
    .join('/')
    .replace(/^Default\//, '');
  return places.reduce((name, [pattern, place]) => name.replace(pattern, place), path);
};
