import { basename } from 'node:path';
import type { Problem } from '../../../src/model/explain.ts';
import type { Known } from '../rules/rule.ts';
import { isAboutShelter, namesTown } from '../rules/shelter-words.ts';
import { tellsWhen } from './plain-name.ts';

/** What a picture's name tells: where a shelter is, or when it was taken. */
export const inName = (file: string, { towns }: Known): Omit<Problem, 'file' | 'field'>[] => {
  const name = basename(file);
  const words = name.replace(/\.[a-z]+$/i, '').replace(/[-_]+/g, ' ');
  return [
    ...(isAboutShelter(words) && namesTown(words, towns)
      ? [
          {
            rule: 'place of a shelter',
            message: 'tells by its name where a shelter is; give it another name',
          },
        ]
      : []),
    ...(tellsWhen(name)
      ? [
          {
            rule: 'pictures',
            message: 'may tell by its name when it was taken; give it a name of words',
            isWarning: true,
          },
        ]
      : []),
  ];
};
