import type { Changes } from '../git/commit.ts';
import { contentsOf } from '../git/files.ts';
import { differences } from './differences.ts';
import type { Draft } from './draft.ts';

const isPicture = (path: string) => path.startsWith('content/media/');

/**
 * What a further save does to a draft: Decap sends all of its pictures again, so those that it no
 * longer sends were taken out. What it does not send of the texts stays.
 */
export const laterChanges = async (
  project: string,
  { base, tip }: Draft,
  changes: Changes,
): Promise<{ toSave: Changes; toCheck: Changes }> => {
  const read = async (id: string) => (id ? (await contentsOf(project, [{ id }]))[0] : undefined);
  const toSave = new Map(changes);
  const toCheck = new Map(changes);
  for (const { path, oldId, newId } of await differences(project, base, tip)) {
    if (changes.has(path)) continue;
    if (isPicture(path)) toSave.set(path, await read(oldId));
    toCheck.set(path, await read(isPicture(path) ? oldId : newId));
  }
  return { toSave, toCheck };
};
