/** `npm run check:spelling`: lists words that the dictionaries do not have. It stops nothing. */
import { join } from 'node:path';
import { localeCodes } from '../src/i18n/locales.ts';
import { allTexts } from './content/all-texts.ts';
import { openSpeller } from './content/spelling/dictionaries.ts';
import { misspeltIn } from './content/spelling/misspelt.ts';
import { wordsOfNames } from './content/spelling/names.ts';
import { ownWordsOf } from './content/spelling/own-words.ts';
import { interfaceWords } from './content/spelling/interface-words.ts';
import { writtenWords } from './content/spelling/words.ts';

const root = join(import.meta.dirname, '..');
const texts = allTexts(root);
const names = wordsOfNames(texts);

for (const locale of localeCodes) {
  const speller = await openSpeller(locale);
  if (!speller) {
    console.log(`${locale}: there is no dictionary; read these texts yourself.`);
    continue;
  }
  const words = [
    ...texts.filter((text) => text.locale === locale).flatMap(writtenWords),
    ...interfaceWords(root, locale),
  ];
  const isOwn = ownWordsOf(locale);
  const isKnown = (word: string) => isOwn(word) || names.has(word.toLowerCase());
  const found = misspeltIn(words, speller, isKnown);
  speller.dispose();
  for (const { file, line, word, times, proposals } of found) {
    const often = times > 1 ? `, ${times} times` : '';
    const meant = proposals.length > 0 ? `; perhaps ${proposals.join(', ')}` : '';
    console.log(`${file}, line ${line} – ${locale} – “${word}”${often}${meant}`);
  }
  console.log(`${locale}: ${words.length} words, ${found.length} that no dictionary has.`);
}
