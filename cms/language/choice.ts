import { deskLanguageFor, type DeskLanguage } from './languages.ts';

// At the desk only: public pages store nothing.
const key = 'oslonac-desk-language';

// Browsers may forbid storage.
const stored = (): string | null => {
  try {
    return globalThis.localStorage.getItem(key);
  } catch {
    return null;
  }
};

// Node has a navigator too, but no reader.
const asked = (): readonly string[] => ('document' in globalThis ? navigator.languages : []);

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
