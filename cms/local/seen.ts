import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'astro/zod';
import { filesIn } from './git/files.ts';
import { lastChange } from './git/last-change.ts';
import { Refusal } from './refusal.ts';

/** The header in which the desk says what it opened: percent-encoded JSON, paths with their ids. */
export const seenHeader = 'x-desk-seen';

/** Ids of files as an editor opened them; empty for files that were not there. */
export type Seen = Readonly<Record<string, string>>;

const shape = z.record(
  z.string(),
  z
    .string()
    .nullable()
    .transform((id) => id ?? ''),
);

/**
 * What an editor opened; nothing when the desk does not know.
 * @throws {Refusal} when it cannot be read
 */
export const seenIn = (headers: IncomingHttpHeaders): Seen => {
  const sent = headers[seenHeader];
  if (sent === undefined || sent === '') return {};
  try {
    return shape.parse(JSON.parse(decodeURIComponent(String(sent))));
  } catch {
    throw new Refusal(400, `The desk sent a header ${seenHeader} that cannot be read.`);
  }
};

/**
 * Looks whether files are still as an editor opened them.
 * @param commit the draft's last commit, or the project's where there is no draft
 * @throws {Refusal} when somebody else changed one meanwhile
 */
export const guardSeen = async (
  project: string,
  commit: string,
  seen: Seen,
  paths: readonly string[],
): Promise<void> => {
  const known = paths.filter((path) => seen[path] !== undefined);
  if (known.length === 0) return;
  const now = new Map((await filesIn(project, commit, ...known)).map(({ path, id }) => [path, id]));
  const changed = known.find((path) => (now.get(path) ?? '') !== seen[path]);
  if (changed === undefined) return;
  const { name, day, time } = await lastChange(project, commit, changed);
  throw new Refusal(
    409,
    `${changed} is no longer as you opened it: ${name} changed it last, on ${day} at ${time}. Your text is still in this window. Copy it, load the page again, and put it into the newer text.`,
  );
};
