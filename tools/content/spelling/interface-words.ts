import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../src/i18n/locales.ts';
import { wordsOf, type WrittenWord } from './words.ts';

/** The words of the interface texts of a language. */
export const interfaceWords = (root: string, locale: Locale): WrittenWord[] => {
  const file = `src/i18n/strings/${locale}.json`;
  const source = readFileSync(join(root, file), 'utf8');
  const strings = JSON.parse(source) as Record<string, string>;
  const lines = source.split('\n');
  return Object.entries(strings).flatMap(([key, words]) => {
    const line = lines.findIndex((text) => text.includes(`"${key}":`)) + 1;
    return wordsOf({ words, emphasised: [] }).map((word) => ({ word, file, line }));
  });
};
