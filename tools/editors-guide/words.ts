import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { decapPhrases, type Phrases } from '../../cms/language/decap-phrases.ts';
import { speechOf } from '../../cms/language/speech.ts';
import { translator, type Say } from '../../cms/language/translator.ts';
import type { CompleteLocale } from '../../src/i18n/locales.ts';

/** What the desk says in a language: its own sentences, and Decap's phrases by their names. */
export interface Words {
  say: Say;
  phrases: ReadonlyMap<string, string>;
  /** A phrase with its values in place. */
  phrase: (name: string, values?: Readonly<Record<string, string>>) => string;
}

// Decap's file is a module for bundlers, which Node would read as an old script.
const decapEnglish = async (): Promise<Phrases> => {
  const file = createRequire(import.meta.url).resolve('decap-cms-locales/dist/esm/en/index.js');
  const source = encodeURIComponent(readFileSync(file, 'utf8'));
  const read = (await import(`data:text/javascript,${source}`)) as { default: Phrases };
  return read.default;
};

const flat = (phrases: Phrases, path = ''): [string, string][] =>
  Object.entries(phrases).flatMap(([name, phrase]) =>
    typeof phrase === 'string' ? [[path + name, phrase]] : flat(phrase, `${path}${name}.`),
  );

/** Loads what the desk says in a language. */
export const wordsOf = async (language: CompleteLocale): Promise<Words> => {
  const own = (await decapPhrases(language)).phrases;
  const phrases = new Map([...flat(await decapEnglish()), ...flat(own)]);
  return {
    say: translator(await speechOf(language)),
    phrases,
    phrase: (name, values = {}) => {
      const phrase = phrases.get(name);
      if (phrase === undefined) throw new Error(`Decap has no phrase ${name}`);
      return phrase.replace(/%\{(\w+)\}/g, (_found, value: string) => values[value] ?? '');
    },
  };
};
