import { deskLanguageFor, type DeskLanguage } from './languages.ts';

// At the desk only: public pages store nothing.
const key = 'oslonac-desk-language';

// Browsers may forbid storage, and tests in Node have none.
const stored = (): string | null => {
  try {
    return globalThis.localStorage.getItem(key);
  } catch {
    return null;
  }
};

const asked = (): readonly string[] =>
  'navigator' in globalThis ? globalThis.navigator.languages : [];

/** The desk's language: the chosen one, else the first of the browser's that the desk has, else English. */
export const deskLanguage = (): DeskLanguage =>
  [stored() ?? '', ...asked()].map(deskLanguageFor).find((language) => language !== undefined) ??
  'en';

/** Keeps an editor's choice on this device; the desk speaks it once the page is loaded again. */
export const chooseLanguage = (language: DeskLanguage): void => {
  try {
    globalThis.localStorage.setItem(key, language);
  } catch {
    // Without storage the browser's own language stays.
  }
};
