import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContent, type ContentFile } from '../content/read.ts';

/** A text with its fields and its body. */
export interface ReadText extends ContentFile {
  data: Record<string, unknown>;
}

/** A file of content, or nothing where there is none. */
export const readText = (root: string, type: string, fileName: string): ReadText | undefined => {
  if (!existsSync(join(root, 'content', type, fileName))) return undefined;
  const read = readContent(root, type, fileName);
  return { ...read, data: (read.data ?? {}) as Record<string, unknown> };
};
