import { toCyrillic } from '../../src/i18n/cyrillic.ts';
import type { DeskLanguage } from './languages.ts';

/** Phrases in Decap's nesting. */
export interface Phrases {
  [name: string]: string | Phrases;
}

const serbian = async (): Promise<Phrases> =>
  (await import('./decap/sr.json', { with: { type: 'json' } })).default;

const albanian = async (): Promise<Phrases> =>
  (await import('./decap/sq.json', { with: { type: 'json' } })).default;

// Decap would show the pattern that did not match; ours is what the model says to it.
const english: Phrases = {
  editor: { editorControlPane: { widget: { regexPattern: '%{fieldLabel}: %{pattern}' } } },
  ui: { toast: { onFailToPersist: 'Not saved. %{details}' } },
};

// The form of a date is letters for a program.
const inCyrillic = (phrases: Phrases): Phrases =>
  Object.fromEntries(
    Object.entries(phrases).map(([name, phrase]): [string, string | Phrases] => {
      if (typeof phrase !== 'string') return [name, inCyrillic(phrase)];
      return [name, name === 'dateFormat' ? phrase : toCyrillic(phrase)];
    }),
  );

/**
 * Decap's own phrases in a language of the desk, under the tag by which it counts (`sr` alone would count as
 * English). Decap brings no Albanian and no Latin Serbian; of its English only a few phrases are bettered.
 */
export const decapPhrases = async (
  language: DeskLanguage,
): Promise<{ locale: string; phrases: Phrases }> => {
  switch (language) {
    case 'sr':
      return { locale: 'sr-RS', phrases: await serbian() };
    case 'sr-Cyrl':
      return { locale: 'sr-RS', phrases: inCyrillic(await serbian()) };
    case 'sq':
      return { locale: 'sq', phrases: await albanian() };
    case 'en':
      return { locale: 'en-GB', phrases: english };
  }
};
