import type { Changes, Workplace } from '../git/commit.ts';
import { contentsOf, entriesAt } from '../git/files.ts';
import { mergeFile } from '../git/merge-file.ts';
import { lastChange } from '../git/last-change.ts';
import { Refusal } from '../refusal.ts';
import { differences, type Difference } from './differences.ts';
import type { Draft } from './draft.ts';

const read = async (project: string, id: string) =>
  id ? (await contentsOf(project, [{ id }]))[0] : undefined;

const conflict = async (project: string, head: string, path: string, isThere: boolean) => {
  const { name, day, time } = await lastChange(project, head, path);
  if (!isThere) {
    return new Refusal(
      409,
      `Since this draft was begun, ${name} deleted ${path} (${day}, ${time}). The draft is kept as it is. Copy what you wrote, choose “Delete unpublished changes”, and write it as a new entry.`,
    );
  }
  return new Refusal(
    409,
    `Since this draft was begun, ${name} published other words in the same place of ${path} (${day}, ${time}). The draft is kept as it is. Copy what you wrote, choose “Delete unpublished changes”, and write it into the published text.`,
  );
};

const joined = async (place: Workplace, head: string, now: string, difference: Difference) => {
  const { path, oldId, newId } = difference;
  const [base, ours, theirs] = await Promise.all(
    [oldId, newId, now].map((id) => read(place.project, id)),
  );
  const merged = base && ours && theirs && (await mergeFile(place, base, ours, theirs));
  if (!merged) throw await conflict(place.project, head, path, now !== '');
  return merged;
};

/**
 * A draft's changes as they are to be made to the project of today, which may have moved on since the
 * draft was begun.
 * @throws {Refusal} when both changed the same lines
 */
export const bringUpToDate = async (
  place: Workplace,
  { base, tip }: Draft,
  head: string,
): Promise<Changes> => {
  const found = await differences(place.project, base, tip);
  const paths = found.map(({ path }) => path);
  const today = new Map(
    found.length === 0
      ? []
      : (await entriesAt(place.project, head, paths)).map(({ path, id }) => [path, id]),
  );
  const changes = new Map<string, Buffer | undefined>();
  for (const difference of found) {
    const { path, oldId, newId } = difference;
    const now = today.get(path) ?? '';
    if (now === newId) continue;
    changes.set(
      path,
      now === oldId ? await read(place.project, newId) : await joined(place, head, now, difference),
    );
  }
  return changes;
};
