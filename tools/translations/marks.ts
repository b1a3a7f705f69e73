import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markOfWords } from '../../src/model/follows.ts';

/**
 * What strings and facts said when they were last compared: id of the unit to the marks of source and
 * translation, `s1k9fz3q s0ab12cd`. Texts carry their own mark in `follows`.
 */
export type Marks = Record<string, string>;

/** Where the marks of a language are kept, below the project's root. */
export const marksFile = (code: string): string => `tools/translations/marks/${code}.json`;

/** The marks of a language; none as long as nobody has noted any. */
export const readMarks = (root: string, code: string): Marks => {
  try {
    return JSON.parse(readFileSync(join(root, marksFile(code)), 'utf8')) as Marks;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
};

/** The mark of a source text with what translates it. */
export const pairMark = (source: string, target: string): string =>
  `${markOfWords(source)} ${markOfWords(target)}`;

/**
 * Whether the source changed and the translation did not. Where both changed, somebody had both before
 * them: the desk shows the languages of an entry side by side. Without a mark nothing is known.
 */
export const isBehindMark = (
  mark: string | undefined,
  source: string,
  target: string | undefined,
): boolean => {
  if (mark === undefined || target === undefined) return false;
  const [ofSource, ofTarget] = mark.split(' ');
  return ofSource !== markOfWords(source) && ofTarget === markOfWords(target);
};
