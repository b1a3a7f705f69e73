import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { holds, type Clue, type Kind } from './clues.ts';
import { jsonPlaces } from './json-places.ts';
import { isMozLz4, unpackMozLz4 } from './lz4.ts';
import { readTables, sqlitePlaces } from './sqlite-places.ts';
import { placeOf } from './places.ts';

/** Something of a visit that stayed on disk. */
export interface Find {
  /** The kind of place, the same from visit to visit: `History › urls`. */
  where: string;
  kind: Kind;
  /** For whoever follows it up: the file, and what was found in it. */
  file: string;
  words: string;
}

/** Looks for the clues in all files of a profile, their names included. */
export const searchProfile = (profile: string, clues: readonly Clue[]): Find[] => {
  // All are read before a database is opened: opening one tidies up its log.
  const files = globSync('**/*', { cwd: profile })
    .sort()
    .map((file) => ({ file, bytes: bytesAt(join(profile, file)) }));
  return files.flatMap(({ file, bytes }) => [
    ...clues
      .filter(({ words }) => file.includes(words))
      .map((clue) => ({ where: `${placeOf(file)} › name`, file, ...clue })),
    ...(bytes ? inFile(profile, file, bytes, clues) : []),
  ]);
};

const bytesAt = (path: string): Buffer | undefined => {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  // Nobody could say what they hold; a profile of one visit has none.
  if (/\.(ldb|sst)$/.test(path)) throw new Error(`${path} is compressed and cannot be searched.`);
  const bytes = readFileSync(path);
  if (isMozLz4(bytes)) return withBase64(unpackMozLz4(bytes));
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
};

// Firefox keeps what scripts leave with an entry of a tab's history as base64, within its JSON.
const withBase64 = (bytes: Buffer): Buffer => {
  const coded = bytes.toString('latin1').match(/[A-Za-z0-9+/]{24,}/g) ?? [];
  return Buffer.concat([bytes, ...coded.map((each) => Buffer.from(each, 'base64'))]);
};

const inFile = (profile: string, file: string, bytes: Buffer, clues: readonly Clue[]): Find[] => {
  const found = clues.filter((clue) => holds(bytes, clue));
  if (found.length === 0) return [];
  const partsWith = reader(join(profile, file), bytes);
  return found.flatMap((clue) =>
    partsWith(clue).map((part) => ({
      where: [placeOf(file), part].filter(Boolean).join(' › '),
      file,
      ...clue,
    })),
  );
};

/** Says in which parts of a file a clue stands, where the file has parts. */
const reader = (path: string, bytes: Buffer): ((clue: Clue) => string[]) => {
  const database = path.replace(/-(wal|journal)$/, '');
  if (readFileSync(database).subarray(0, 15).toString('latin1') === 'SQLite format 3') {
    const tables = readTables(database);
    return (clue) => sqlitePlaces(tables, clue);
  }
  const value = path.endsWith('lz4') ? undefined : jsonOf(bytes);
  return (clue) => {
    const places = jsonPlaces(value, clue);
    return places.length > 0 ? places : [''];
  };
};

const jsonOf = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
};
