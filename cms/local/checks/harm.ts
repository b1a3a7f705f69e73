import { readContent } from '../../../tools/content/read.ts';
import { forbiddenIn } from '../../../tools/content/never/forbidden.ts';
import { neverPublished } from '../../../tools/content/rules/never-published.ts';
import { shelterPlaces } from '../../../tools/content/rules/shelter-places.ts';
import type { Changes } from '../git/commit.ts';
import { knownProblems } from './content-problems.ts';

// Also the name of a picture can tell a place.
const harmful = [neverPublished.name, shelterPlaces.name, 'pictures'];

const isText = (file: string) => /\.(mdx|yml)$/.test(file);

// A file that cannot be read cannot be looked at by the rules either.
const unreadable = (root: string, file: string): string[] => {
  const [, type = '', name = ''] = file.split('/');
  try {
    readContent(root, type, name);
    return [];
  } catch (error) {
    return [`${file} – ${(error as Error).message}`];
  }
};

const secrets = (file: string, content: Buffer) =>
  forbiddenIn(content.toString('utf8')).map(
    ({ why }) =>
      `${file} – a number or an address in it must never be published: ${why}; remove it`,
  );

/**
 * What would do harm even in a draft, as drafts stay in the history and may be shared: numbers,
 * places and statements that are never published, and what pictures tell besides what one sees.
 */
export const harmIn = (root: string, changes: Changes): string[] => {
  const files = [...changes].flatMap(([file, content]) => (content ? [{ file, content }] : []));
  const texts = files.filter(({ file }) => isText(file));
  const first = texts.flatMap(({ file, content }) => [
    ...secrets(file, content),
    ...unreadable(root, file),
  ]);
  if (first.length > 0) return first;
  return knownProblems(root)
    .filter(({ file, rule }) => changes.has(file) && harmful.includes(rule ?? ''))
    .map(({ text }) => text);
};
