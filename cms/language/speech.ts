import { toCyrillic } from '../../src/i18n/cyrillic.ts';
import type { Catalogue, Speech } from './catalogue.ts';
import type { DeskLanguage } from './languages.ts';

const asItIs = (text: string) => text;

const serbian = async (): Promise<Catalogue> =>
  (await import('./words/sr.json', { with: { type: 'json' } })).default;

const albanian = async (): Promise<Catalogue> =>
  (await import('./words/sq.json', { with: { type: 'json' } })).default;

/** Loads what it takes to speak a language of the desk, and no other. English is what is there without it. */
export const speechOf = async (language: DeskLanguage): Promise<Speech> => {
  switch (language) {
    case 'sr':
      return { tag: 'sr', words: await serbian(), write: asItIs };
    case 'sr-Cyrl':
      return { tag: 'sr', words: await serbian(), write: toCyrillic };
    case 'sq':
      return { tag: 'sq', words: await albanian(), write: asItIs };
    case 'en':
      return { tag: 'en', words: {}, write: asItIs };
  }
};
