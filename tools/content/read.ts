import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';

/** A file of `content/`, read but not yet held against the model. */
export interface ContentFile {
  /** Path below the project's root. */
  file: string;
  /** File name without its ending. */
  name: string;
  /** YAML or front matter; anything at all until it is checked. */
  data: unknown;
  /** Text below the front matter; empty for YAML. */
  body: string;
  /** The whole file, as it is written. */
  source: string;
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Names in a folder of `content/`, sorted; none if there is no such folder. */
export const namesIn = (root: string, type: string): string[] => {
  try {
    return readdirSync(join(root, 'content', type)).sort();
  } catch {
    return [];
  }
};

/**
 * Reads one content file.
 * @throws when it has no front matter or its YAML cannot be read; the message says where
 */
export const readContent = (root: string, type: string, fileName: string): ContentFile => {
  const file = `content/${type}/${fileName}`;
  const source = readFileSync(join(root, file), 'utf8');
  const name = fileName.replace(/\.(mdx|yml)$/, '');
  if (!fileName.endsWith('.mdx')) {
    return { file, name, data: parseYaml(source) as unknown, body: '', source };
  }

  if (source.startsWith('\ufeff')) {
    throw new Error(
      'begins with an invisible sign (a byte order mark); save it as UTF-8 without one, or copy its text into a new entry at the desk',
    );
  }
  const match = frontMatter.exec(source);
  if (!match)
    throw new Error('does not begin with front matter; put the fields between two lines ---');
  return {
    file,
    name,
    data: parseYaml(match[1] ?? '') as unknown,
    body: source.slice(match[0].length).trim(),
    source,
  };
};
