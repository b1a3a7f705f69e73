import { sentence } from '../../../src/model/explain.ts';
import type { TypeName } from '../../../src/model/index.ts';
import { knownIn } from '../../../tools/content/known.ts';
import { forbiddenIn } from '../../../tools/content/never/forbidden.ts';
import { pictureProblems } from '../../../tools/content/pictures/pictures.ts';
import { readContent } from '../../../tools/content/read.ts';
import { neverPublished } from '../../../tools/content/rules/never-published.ts';
import { shelterPlaces } from '../../../tools/content/rules/shelter-places.ts';
import { problemOf } from '../../../tools/content/text-problems.ts';
import type { Changes } from '../git/commit.ts';
import { textsIn } from './entry-texts.ts';

const parts = (file: string) => {
  const [, type = '', name = ''] = file.split('/');
  return { type: type as TypeName, name };
};

// A file that cannot be read cannot be looked at by the rules either.
const unreadable = (root: string, file: string): string[] => {
  const { type, name } = parts(file);
  try {
    readContent(root, type, name);
    return [];
  } catch (error) {
    return [`${file} – ${(error as Error).message}`];
  }
};

const secrets = (file: string, content: Buffer) =>
  forbiddenIn(content.toString('utf8')).map(({ why }) =>
    sentence({
      file,
      field: '',
      message: `a number or an address in it must never be published: ${why}; remove it`,
    }),
  );

const inTexts = (root: string, files: readonly string[]) => {
  const known = knownIn(textsIn(root, 'municipalities'));
  const texts = files.flatMap((file) => textsIn(root, parts(file).type, [parts(file).name]));
  const problems = texts.flatMap((text) =>
    [shelterPlaces, neverPublished].flatMap(({ name, find }) =>
      find(text, known).map((finding) => problemOf(text.file, name, finding)),
    ),
  );
  return { known, problems };
};

/**
 * What would do harm even in a draft, as drafts stay in the history and may be shared: numbers,
 * places and statements that are never published, and what pictures tell besides what one sees.
 */
export const harmIn = (root: string, changes: Changes): string[] => {
  const files = [...changes].flatMap(([file, content]) => (content ? [{ file, content }] : []));
  const texts = files.filter(({ file }) => /\.(mdx|yml)$/.test(file));
  const found = texts.flatMap(({ file, content }) => [
    ...secrets(file, content),
    ...unreadable(root, file),
  ]);
  if (found.length > 0) return found;
  const { known, problems } = inTexts(
    root,
    texts.map(({ file }) => file),
  );
  // Which texts show a picture is asked once they are ready.
  const pictures = pictureProblems(root, [], known).filter(
    ({ file, isWarning }) => changes.has(file) && !isWarning,
  );
  return [...new Set([...problems, ...pictures].map(sentence))];
};
