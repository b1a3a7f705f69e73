import { Refusal } from '../refusal.ts';

const pathNames = ['path', 'paths', 'newPath', 'folder', 'mediaFolder'];

// Letters of any alphabet, and no sign that a file system leaves out, folds into another or reads as
// something else: `.git` has many spellings (`.GIT`, `git~1`, `.git ` , `.g\u200cit`).
const part = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ .()+,-]*(?<![. ])$/u;
const longest = 200;

const isContentPath = (path: string) => {
  const [first, ...rest] = path.split('/');
  return (
    first === 'content' &&
    rest.length > 0 &&
    path.length <= longest &&
    rest.every((name) => part.test(name) && !name.includes('..'))
  );
};

const pathsIn = (value: unknown, name = ''): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, name));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => pathsIn(item, key));
  }
  return pathNames.includes(name) ? [value] : [];
};

/**
 * Looks at all paths in a request, however deep they stand: only files below `content/`, none of
 * them hidden. Whoever could write to `.git` could run programs here.
 * @throws {Refusal}
 */
export const guardPaths = (params: unknown): void => {
  const foreign = pathsIn(params).find((path) => typeof path !== 'string' || !isContentPath(path));
  if (foreign !== undefined) {
    throw new Refusal(403, `The desk works in content/ only, not in ${JSON.stringify(foreign)}.`);
  }
};
