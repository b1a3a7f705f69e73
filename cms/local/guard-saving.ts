import { Refusal } from './refusal.ts';

const hasNewPath = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(
    ([name, inner]) => (name === 'newPath' && Boolean(inner)) || hasNewPath(inner),
  );

/**
 * Looks at how an entry is to be saved. Decap's server would keep a draft on a branch that is never
 * published, and would move a file only after its commit; both look like success to the editor.
 * @throws {Refusal}
 */
export const guardSaving = (params: Record<string, unknown>): void => {
  const { useWorkflow } = (params.options ?? {}) as { useWorkflow?: unknown };
  if (useWorkflow) {
    throw new Refusal(422, 'The desk on this computer keeps no drafts; publish the entry.');
  }
  if (hasNewPath(params)) {
    throw new Refusal(422, 'The desk does not rename entries; publish it under its old name.');
  }
};
