import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isComplete, localeCodes, standIn, tagOf } from '../../../src/i18n/locales.ts';
import { markedPage } from './page.ts';
import { borrowedTexts } from './texts.ts';

/** Says on the pages of languages that still grow of which language each fact is that stands in for theirs. */
export const markBorrowed = async (root: string, built: string): Promise<void> => {
  for (const code of localeCodes.filter((each) => !isComplete(each))) {
    const texts = borrowedTexts(root, code);
    for (const page of globSync(`${code}/**/*.html`, { cwd: built })) {
      const file = join(built, page);
      const html = await readFile(file, 'utf8');
      await writeFile(file, await markedPage(html, texts, tagOf(standIn(code))));
    }
  }
};
