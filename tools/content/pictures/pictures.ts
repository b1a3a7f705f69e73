import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../src/model/explain.ts';
import type { Known } from '../rules/rule.ts';
import type { Text } from '../texts/text.ts';
import { inFile } from './in-file.ts';
import { inName } from './in-name.ts';
import { missing, shownIn, unused } from './in-texts.ts';

const isPicture = /\.(?:jpe?g|jfif|png|webp|avif|heic|heif|tiff?|gif|bmp|svg)$/i;

const picturesBelow = (root: string, folder: string): string[] => {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => isPicture.test(file))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .sort();
  } catch {
    return [];
  }
};

const inside = (root: string, file: string): Problem[] =>
  inFile(file, readFileSync(join(root, file))).map((message) => ({
    file,
    field: '',
    rule: 'pictures',
    message,
  }));

/**
 * What pictures below `content/` and `public/` tell besides what one sees, which are too large, and whether texts
 * and pictures fit each other. The desk sees to most of that; this is for what comes in by git.
 */
export const pictureProblems = (root: string, texts: readonly Text[], known: Known): Problem[] => {
  const pictures = ['content', 'public'].flatMap((folder) => picturesBelow(root, folder));
  const shown = shownIn(texts);
  return [
    ...pictures.flatMap((file) => [
      ...inName(file, known).map((problem) => ({ file, field: '', ...problem })),
      ...inside(root, file),
    ]),
    ...missing(root, shown),
    ...unused(pictures, shown),
  ];
};
