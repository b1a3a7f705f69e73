import { parse } from 'yaml';

/** A text file as it is written: its fields and its body. */
export interface TextFile {
  data: Record<string, unknown>;
  body: string;
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Reads a text file; nothing where it cannot be read, which is the check's to say. */
export const readText = (raw: string): TextFile | undefined => {
  const match = frontMatter.exec(raw);
  if (!match) return undefined;
  try {
    const data: unknown = parse(match[1] ?? '');
    if (typeof data !== 'object' || data === null) return undefined;
    return { data: data as TextFile['data'], body: raw.slice(match[0].length) };
  } catch {
    return undefined;
  }
};
