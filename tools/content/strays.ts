import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/model/explain.ts';
import { model } from '../../src/model/index.ts';

// Besides the content types: pictures, what tests write, and the licence of the words.
const others = ['media', 'measured', 'LICENSE.md'];

const linksIn = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    const found = lstatSync(join(root, path));
    if (found.isSymbolicLink()) return [path];
    return found.isDirectory() ? linksIn(root, path) : [];
  });

/** What lies in `content/` and is read by nothing, or leads out of it. */
export const strayProblems = (root: string): Problem[] => {
  if (!existsSync(join(root, 'content'))) return [];
  const known = [...Object.keys(model), ...others];
  return [
    ...readdirSync(join(root, 'content'))
      .filter((name) => !known.includes(name))
      .map((name) => ({
        file: `content/${name}`,
        field: '',
        message: 'belongs to no kind of content, and nothing reads it; remove it',
      })),
    ...linksIn(root, 'content').map((file) => ({
      file,
      field: '',
      message: 'is a link to another file; put the file itself there',
    })),
  ];
};
