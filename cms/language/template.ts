import { placeholder, valuesOf } from './catalogue.ts';

/** Values of a sentence by their names. */
export type Values = Record<string, string>;

/** Reads the values out of a sentence that fits a template; nothing where it does not fit. */
export type Template = (sentence: string) => Values | undefined;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const readerOf = (english: string): Template => {
  const names = valuesOf(english);
  const [first = '', ...rest] = english.split(/\{\{\w+\}\}/);
  const pattern = new RegExp(`^${[first, ...rest].map(escaped).join('([\\s\\S]*?)')}$`);
  return (sentence) => {
    const found = pattern.exec(sentence);
    return found
      ? Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']))
      : undefined;
  };
};

const wordsIn = (english: string) => english.replace(placeholder, '').length;

/** The templates among English sentences; those with the most words of their own come first, as they fit best. */
export const templatesOf = (sentences: readonly string[]): { english: string; read: Template }[] =>
  sentences
    .filter((english) => valuesOf(english).length > 0)
    .sort((one, other) => wordsIn(other) - wordsIn(one))
    .map((english) => ({ english, read: readerOf(english) }));
