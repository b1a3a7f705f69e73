import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where what was made is kept from one build to the next. */
export const cacheFolder = 'node_modules/.cache/oslonac-kit';

const daysKept = 30;

// What makes the files, and the exact versions of all libraries and fonts.
const makers = '{src/{kit,paper,i18n}/**/*.{ts,json},package-lock.json}';

const hash = (...parts: (string | Uint8Array)[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(createHash('sha256').update(part).digest());
  return sum.digest('hex');
};

const makersNow = async (): Promise<string> => {
  const files = globSync(makers).sort();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  // Node brings the names of months.
  return hash(process.version, ...files, ...contents);
};

let read: { at: number; makers: Promise<string> } | undefined;

// While pages are written, the code changes under the server that shows them.
const makersLately = (): Promise<string> => {
  const now = Date.now();
  if (!read || now - read.at > 1000) read = { at: now, makers: makersNow() };
  return read.makers;
};

const prune = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > daysKept * 86_400_000) await rm(file);
  }
};

const keep = async (folder: string, name: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(folder, { recursive: true });
  // Half a file must never be found under its name.
  const unfinished = join(folder, `${name}.${process.pid}`);
  await writeFile(unfinished, bytes);
  await rename(unfinished, join(folder, name));
};

const kept = async (folder: string, name: string): Promise<Uint8Array> => {
  const file = join(folder, name);
  const bytes = new Uint8Array(await readFile(file));
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
  return bytes;
};

const pruned = new Set<string>();
const underWay = new Map<string, Promise<Uint8Array>>();

/**
 * What `make` makes, or what it made before of the same: with equal `key`, code, libraries and Node. A folder that
 * is missing or cannot be written only means that all is made anew.
 * @param key all that goes into the file, and nothing that changes while the file does not, such as today's date
 */
export const cached = async (
  key: unknown,
  make: () => Promise<Uint8Array>,
  folder = cacheFolder,
): Promise<Uint8Array> => {
  const name = hash(await makersLately(), JSON.stringify(key));
  if (!pruned.has(folder)) {
    pruned.add(folder);
    await prune(folder).catch(() => undefined);
  }
  const getOrMake = async () => {
    const found = await kept(folder, name).catch(() => undefined);
    if (found) return found;
    const made = await make();
    await keep(folder, name, made).catch(() => undefined);
    return made;
  };
  const path = join(folder, name);
  const promise = underWay.get(path) ?? getOrMake().finally(() => underWay.delete(path));
  underWay.set(path, promise);
  return promise;
};
