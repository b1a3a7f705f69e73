import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from '../../../src/model/explain.ts';
import type { Known } from '../rules/rule.ts';
import { isAboutShelter, namesTown } from '../rules/shelter-words.ts';
import { metadataIn } from './metadata.ts';

const isPicture = /\.(?:jpe?g|png|webp|avif|heic|gif|svg)$/i;

const picturesBelow = (root: string, folder: string): string[] => {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => isPicture.test(file))
      .map((file) => join(folder, file))
      .sort();
  } catch {
    return [];
  }
};

const inName = (file: string, { towns }: Known): Problem[] => {
  const words = basename(file)
    .replace(/\.[a-z]+$/i, '')
    .replace(/[-_]+/g, ' ');
  return isAboutShelter(words) && namesTown(words, towns)
    ? [
        {
          file,
          field: '',
          rule: 'place of a shelter',
          message: 'tells by its name where a shelter is; give it another name',
        },
      ]
    : [];
};

const inside = (root: string, file: string): Problem[] => {
  const kinds = metadataIn(readFileSync(join(root, file)));
  return kinds.length === 0
    ? []
    : [
        {
          file,
          field: '',
          rule: 'pictures',
          message: `holds ${kinds.join(' and ')}, which can tell where, when and by whom it was made; save it without metadata`,
        },
      ];
};

/** What pictures below `content/` and `public/` tell besides what one sees. */
export const pictureProblems = (root: string, known: Known): Problem[] =>
  ['content', 'public']
    .flatMap((folder) => picturesBelow(root, folder))
    .flatMap((file) => [...inName(file, known), ...inside(root, file)]);
