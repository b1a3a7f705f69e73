/** One line of a CODEOWNERS file: what it covers, and who has to approve changes there. */
export interface Owned {
  pattern: string;
  owners: string[];
}

/** Reads a CODEOWNERS file; lines that are empty or begin with `#` say nothing. */
export const readCodeOwners = (text: string): Owned[] =>
  text.split('\n').flatMap((line) => {
    const [pattern, ...owners] = line
      .replace(/(^|\s)#.*$/, '')
      .split(/\s+/)
      .filter(Boolean);
    return pattern ? [{ pattern, owners }] : [];
  });

// The kinds of patterns that our file uses: everything, a folder, a file.
const covers = (pattern: string, path: string): boolean => {
  if (pattern === '*') return true;
  if (!pattern.startsWith('/') || /[*?[\]!]/.test(pattern)) {
    throw new Error(`"${pattern}": write whole paths that begin with /, or teach code-owners.ts`);
  }
  const place = pattern.slice(1);
  return place.endsWith('/') ? path.startsWith(place) : path === place;
};

/**
 * Who owns a file: as with GitHub the last line that covers it counts alone, and any one of its owners
 * may approve (docs.github.com, “About code owners”).
 */
export const ownersOf = (lines: readonly Owned[], path: string): string[] =>
  lines.findLast(({ pattern }) => covers(pattern, path))?.owners ?? [];
