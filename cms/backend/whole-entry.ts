import { sourceLocale } from '../../src/i18n/locales.ts';

const source = new RegExp(`\\.${sourceLocale}\\.mdx$`);
const language = /\.[a-z]+\.mdx$/;

/**
 * What is to be deleted with some files: them, and where the text in the source language is among them, that text in
 * all languages. Decap names only those that the desk writes; a translation without its source is a fault.
 * @param there all files of their folder
 */
export const wholeEntry = (paths: readonly string[], there: readonly string[]): string[] => {
  const entries = new Set(
    paths.filter((path) => source.test(path)).map((path) => path.replace(source, '')),
  );
  return there.filter(
    (path) =>
      paths.includes(path) || (language.test(path) && entries.has(path.replace(language, ''))),
  );
};
