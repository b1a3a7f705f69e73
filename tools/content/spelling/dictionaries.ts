import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';

/**
 * The dictionaries of each language; a word is right when one of them has it. There is no kept one of Albanian
 * in the registry, and of Bosnian none: it has its words in common with Croatian and Serbian.
 */
const dictionaries: Partial<Record<string, readonly string[]>> = {
  sr: ['dictionary-sr-latn'],
  en: ['dictionary-en-gb'],
  bs: ['dictionary-hr', 'dictionary-sr-latn'],
  tr: ['dictionary-tr'],
};

/** Knows how the words of a language are spelt. */
export interface Speller {
  knows: (word: string) => boolean;
  /** What might be meant, the likeliest first. */
  proposes: (word: string) => string[];
  dispose: () => void;
}

const { resolve } = createRequire(import.meta.url);

const open = async (name: string): Promise<Hunspell> => {
  const read = (file: string) => readFileSync(join(dirname(resolve(name)), file), 'utf8');
  return createHunspellFromStrings(read('index.aff'), read('index.dic'));
};

/** Opens the dictionaries of a language; nothing where there is none. */
export const openSpeller = async (code: string): Promise<Speller | undefined> => {
  const names = dictionaries[code];
  if (!names) return undefined;
  const opened = await Promise.all(names.map(open));
  return {
    knows: (word) => opened.some((dictionary) => dictionary.testSpelling(word)),
    proposes: (word) => opened.flatMap((dictionary) => dictionary.getSpellingSuggestions(word)),
    dispose: () => {
      for (const dictionary of opened) dictionary.dispose();
    },
  };
};
