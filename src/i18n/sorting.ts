import { locales, type Locale } from './locales.ts';

const made = new Map<Locale, Intl.Collator>();

/** Compares two names as the language's dictionaries sort them: č behind c, in Albanian dh behind d. */
export const comparing = (locale: Locale): Intl.Collator['compare'] => {
  const collator = made.get(locale) ?? new Intl.Collator(locales[locale].tag);
  made.set(locale, collator);
  return collator.compare;
};

/** Whether a letter with a mark stands by itself in the language's alphabet, and not with its plain letter. */
export const standsAlone = (locale: Locale, letter: string, plain: string): boolean =>
  new Intl.Collator(locales[locale].tag, { sensitivity: 'base' }).compare(letter, plain) !== 0;

/** Sorts names as the language does. */
export const sortedNames = (locale: Locale, names: Iterable<string>): string[] =>
  [...names].sort(comparing(locale));
