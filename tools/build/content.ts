import { sentence } from '../../src/model/explain.ts';
import { checkContent } from '../content/check.ts';

/** What is wrong with the content of a project: a sentence for each fault, and how many there are; nothing where all is well. */
export const contentFaults = (root: string): string | undefined => {
  const problems = checkContent(root);
  if (problems.length === 0) return undefined;
  const count = problems.length === 1 ? 'one fault' : `${problems.length} faults`;
  return [...problems.map(sentence), `The content has ${count}.`].join('\n');
};
