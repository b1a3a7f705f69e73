import type { Problem } from '../../src/model/explain.ts';
import { knownIn } from './known.ts';
import { pictureProblems } from './pictures/pictures.ts';
import { remembering } from './remember.ts';
import { textRules } from './rules/index.ts';
import type { Finding, Known } from './rules/rule.ts';
import type { Text } from './texts/text.ts';

/** A finding as the content check tells it. */
export const problemOf = (file: string, rule: string, { at, ...finding }: Finding): Problem =>
  typeof at === 'number'
    ? { ...finding, file, rule, line: at, field: '' }
    : { ...finding, file, rule, line: at.line, field: at.field };

const problemsIn = remembering(
  textRules.map(
    ({ name, find }) =>
      (text: Text, known: Known): Problem[] =>
        find(text, known).map((finding) => problemOf(text.file, name, finding)),
  ),
);

/** What the rules find in texts and pictures, file by file. */
export const textProblems = (root: string, texts: readonly Text[]): Problem[] => {
  const known = knownIn(texts);
  return [...problemsIn(texts, known), ...pictureProblems(root, texts, known)];
};
