import { sentence } from '../../../src/model/explain.ts';
import { checkContent } from '../../../tools/content/check.ts';
import { withLabels } from '../../save/with-labels.ts';

/** All that is wrong with the content below `root`: file and sentence. What is only told stops no publication. */
export const knownProblems = (root: string) =>
  checkContent(root)
    .filter(({ isWarning }) => !isWarning)
    .map((problem) => ({
      file: problem.file,
      rule: problem.rule,
      text: sentence(withLabels(problem)),
    }));

/**
 * What a change made wrong, given what was known before it: problems in the changed files, and new
 * ones in others, such as a link to an entry that is gone. Nothing is compiled.
 */
export const problemsOf = (
  root: string,
  changed: readonly string[],
  before: ReturnType<typeof knownProblems>,
): string[] => {
  const known = new Set(before.map(({ text }) => text));
  return knownProblems(root)
    .filter(({ file, text }) => changed.includes(file) || !known.has(text))
    .map(({ text }) => text);
};
