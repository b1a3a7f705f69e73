import { join } from 'node:path';
import type { CompleteLocale } from '../../../src/i18n/locales.ts';
import { wantedWords } from '../../../tools/desk-words/missing.ts';
import { wordsOf } from '../../../tools/editors-guide/words.ts';

const wanted = wantedWords(join(import.meta.dirname, '../../..'));

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// "Status: %{status}" reads "Status: Draft", and says what stands there.
const reader = (phrase: string) => {
  const pattern = new RegExp(
    `^${phrase
      .split(/%\{\w+\}/)
      .map(escaped)
      .join('(.+)')}$`,
    's',
  );
  return (text: string) => pattern.exec(text)?.slice(1);
};

/** Tells whether the desk shows a name in a language, be it its own word or a phrase of Decap's. */
export const namesIn = async (language: CompleteLocale): Promise<(name: string) => boolean> => {
  const { say, phrases } = await wordsOf(language);
  const whole = new Set([...wanted.map(say), ...phrases.values()].map((each) => each.trim()));
  const readers = [...phrases.values()].filter((each) => each.includes('%{')).map(reader);
  // Languages stand as codes.
  const isKnown = (name: string) => whole.has(name) || /^(SR|SQ|EN)$/.test(name);
  return (name) => isKnown(name) || readers.some((read) => read(name)?.every(isKnown) ?? false);
};
