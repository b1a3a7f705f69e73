/** What the site knows about one of its languages. */
export interface LocaleInfo {
  /** BCP 47 tag for `lang`, `hreflang` and `Intl`, e.g. `sr-Latn`. */
  tag: string;
  /** Tag whose conventions dates and numbers follow. */
  formats: string;
  /** The language's own name, as its readers write it. */
  name: string;
  /** Which languages stand in, best first, where a longer text is missing. */
  fallbacks: readonly string[];
}

/**
 * The languages of the site, in the order in which menus show them. This is the only list of them:
 * a new line here makes the compiler and the content check name everything that is missing.
 */
export const locales = {
  sr: { tag: 'sr-Latn', formats: 'sr-Latn-RS', name: 'Srpski', fallbacks: ['en', 'sq'] },
  sq: { tag: 'sq', formats: 'sq', name: 'Shqip', fallbacks: ['en', 'sr'] },
  en: { tag: 'en', formats: 'en-GB', name: 'English', fallbacks: ['sr', 'sq'] },
} as const satisfies Record<string, LocaleInfo>;

/** The code of a language as it stands in addresses and file names, e.g. `sq`. */
export type Locale = keyof typeof locales;

/** All language codes, in menu order. */
export const localeCodes = Object.keys(locales) as Locale[];

/** The language that texts are written in first; every entry exists in it. */
export const sourceLocale = 'sr' satisfies Locale;

/** Tells whether `code` is a language of the site. */
export const isLocale = (code: unknown): code is Locale =>
  typeof code === 'string' && Object.hasOwn(locales, code);
