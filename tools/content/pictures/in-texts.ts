import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from '../../../src/model/explain.ts';
import type { Text } from '../texts/text.ts';

/** A place in a text or in facts that shows a picture. */
interface Shown {
  file: string;
  line: number;
  picture: string;
}

const address = /\.\.\/media\/([^"'\s)]+)/g;

/** All pictures that entries name, with the line of each. */
export const shownIn = (texts: readonly Text[]): Shown[] =>
  texts.flatMap(({ file, lines }) =>
    lines.flatMap((text, index) =>
      [...text.matchAll(address)].map(([, name = '']) => ({
        file,
        line: index + 1,
        picture: `content/media/${name}`,
      })),
    ),
  );

/** Pictures that entries name and that are not there: the page would have a gap. */
export const missing = (root: string, shown: readonly Shown[]): Problem[] =>
  shown
    .filter(({ picture }) => !existsSync(join(root, picture)))
    .map(({ file, line, picture }) => ({
      file,
      line,
      field: '',
      rule: 'pictures',
      message: `shows ${basename(picture)}, but there is no ${picture}; choose the picture again at the desk, or correct its name`,
    }));

/** Pictures that no entry names any more: nobody sees them, but everybody can find them in the repository. */
export const unused = (pictures: readonly string[], shown: readonly Shown[]): Problem[] =>
  pictures
    .filter((file) => file.startsWith('content/') && !shown.some(({ picture }) => picture === file))
    .map((file) => ({
      file,
      field: '',
      rule: 'pictures',
      message: 'is shown by no text; use it or remove it',
      isWarning: true,
    }));
