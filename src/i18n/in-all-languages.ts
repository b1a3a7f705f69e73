import { localeCodes, type Locale } from './locales.ts';

/** The same text in every language of the site. */
export type InAllLanguages = Record<Locale, string>;

/** Asks for a text in every language. */
export const inAllLanguages = (textIn: (locale: Locale) => string): InAllLanguages =>
  Object.fromEntries(localeCodes.map((code) => [code, textIn(code)])) as InAllLanguages;
