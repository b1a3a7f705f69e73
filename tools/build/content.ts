import { sentence } from '../../src/model/explain.ts';
import { checkContent } from '../content/check.ts';

/** What the content check found, a sentence each. */
export interface Told {
  /** What stops the build, and how many faults there are; nothing where all is well. */
  faults?: string;
  /** What is only told. */
  warnings: string[];
}

/** Checks the content of a project. */
export const tellContent = (root: string): Told => {
  const problems = checkContent(root);
  const warnings = problems.filter(({ isWarning }) => isWarning).map(sentence);
  const faults = problems.filter(({ isWarning }) => !isWarning).map(sentence);
  if (faults.length === 0) return { warnings };
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`;
  return { faults: [...faults, `The content has ${count}.`].join('\n'), warnings };
};
