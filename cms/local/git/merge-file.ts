import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gitBytes } from './git.ts';
import type { Workplace } from './commit.ts';

/**
 * Joins two changes of one text, line by line; nothing comes back where both changed the same lines,
 * or where it is no text.
 */
export const mergeFile = async (
  { project, scratch }: Workplace,
  base: Buffer,
  ours: Buffer,
  theirs: Buffer,
): Promise<Buffer | undefined> => {
  const folder = join(scratch, randomUUID());
  await mkdir(folder);
  try {
    const texts = { ours, base, theirs };
    for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
    const files = Object.keys(texts).map((name) => join(folder, name));
    return await gitBytes(project, {}, 'merge-file', '--stdout', '--quiet', ...files);
  } catch (error) {
    // The number of conflicts, or 255 for what is no text.
    if (typeof (error as { code?: unknown }).code === 'number') return undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
