import { isLocale, locales } from './locales.ts';

type Strings = Record<string, string>;

const ending = /_(zero|one|two|few|many|other)$/;

const pluralBases = (strings: Strings) =>
  new Set(
    Object.keys(strings).flatMap((key) => (ending.test(key) ? [key.replace(ending, '')] : [])),
  );

/** All keys that a language needs, given the keys of the source language: plurals in its own forms. */
const requiredKeys = (source: Strings, tag: string): string[] => {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const single = Object.keys(source).filter((key) => !ending.test(key));
  const plural = [...pluralBases(source)].flatMap((base) => forms.map((form) => `${base}_${form}`));
  return [...single, ...plural];
};

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort();

/**
 * Compares the interface texts of all languages: a missing, unknown or empty key, or one whose
 * `{{values}}` differ, is a sentence in the result.
 */
export const stringProblems = (all: Record<string, Strings>, sourceCode: string): string[] => {
  const source = all[sourceCode] ?? {};
  return Object.entries(all).flatMap(([code, strings]) => {
    if (!isLocale(code)) return [`"${code}" is no language of the site`];
    const file = `src/i18n/strings/${code}.json`;
    const required = requiredKeys(source, locales[code].tag);
    const missing = required.filter((key) => !strings[key]?.trim());
    const unknown = Object.keys(strings).filter((key) => !required.includes(key));
    const differing = required.filter((key) => {
      const wanted = source[key] ?? source[key.replace(ending, '_other')];
      const found = strings[key];
      return wanted && found && placeholders(wanted).join() !== placeholders(found).join();
    });
    return [
      ...missing.map((key) => `${file}: "${key}" is missing or empty; add it`),
      ...unknown.map((key) => `${file}: "${key}" is not used; remove it or correct its spelling`),
      ...differing.map((key) => `${file}: "${key}" has other {{values}} than ${sourceCode}.json`),
    ];
  });
};
