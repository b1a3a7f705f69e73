import { toCyrillic } from '../../src/i18n/cyrillic.ts';
import type { Catalogue, Speech } from './catalogue.ts';
import type { DeskLanguage } from './languages.ts';

const serbian = async (): Promise<Catalogue> =>
  (await import('./words/sr.json', { with: { type: 'json' } })).default;

const albanian = async (): Promise<Catalogue> =>
  (await import('./words/sq.json', { with: { type: 'json' } })).default;

// Sentences in which words of other languages stand as examples.
const notLetterByLetter = async (): Promise<Catalogue> =>
  (await import('./words/sr-Cyrl.json', { with: { type: 'json' } })).default;

const inCyrillic = async (): Promise<Catalogue> => {
  const written = Object.entries(await serbian()).map(
    ([english, words]): [string, Catalogue[string]] => {
      if (typeof words === 'string') return [english, toCyrillic(words)];
      const { by, ...forms } = words;
      const inLetters = Object.entries(forms).map(([name, form]) => [name, toCyrillic(form)]);
      return [english, { by, ...(Object.fromEntries(inLetters) as typeof forms) }];
    },
  );
  return { ...Object.fromEntries(written), ...(await notLetterByLetter()) };
};

/** Loads what it takes to speak a language of the desk, and no other. English is what is there without it. */
export const speechOf = async (language: DeskLanguage): Promise<Speech> => {
  switch (language) {
    case 'sr':
      return { tag: 'sr', words: await serbian() };
    case 'sr-Cyrl':
      return { tag: 'sr', words: await inCyrillic() };
    case 'sq':
      return { tag: 'sq', words: await albanian() };
    case 'en':
      return { tag: 'en', words: {} };
  }
};
