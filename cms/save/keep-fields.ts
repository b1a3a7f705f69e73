import { keepYaml } from './keep-yaml.ts';

const frontMatter = /^(---\r?\n)([\s\S]*?\n)(---[ \t]*(?:\r?\n|$))/;

/**
 * Keeps of a file’s fields all that nobody changed as it was written, see {@link keepYaml}; a text’s body is
 * kept before it comes here.
 * @param source the file as it was opened; empty for a new one
 * @param written the file as the desk would write it now
 */
export const keepFields = (source: string, written: string): string => {
  const [, , fields = ''] = frontMatter.exec(source) ?? [];
  const [head, open = '', now = '', close = ''] = frontMatter.exec(written) ?? [];
  return head === undefined
    ? keepYaml(source, written)
    : open + keepYaml(fields, now) + close + written.slice(head.length);
};
