import { locales, type Locale } from './locales.ts';

/** The name of a language in the words of another one: `languageName('sr', 'sq')` is "albanski". */
export const languageName = (locale: Locale, code: string): string =>
  new Intl.DisplayNames(locales[locale].tag, { type: 'language' }).of(code) ?? code;
