/** What the site knows about one of its languages. */
export interface LocaleInfo {
  /** BCP 47 tag for `lang`, `hreflang` and `Intl`, e.g. `sr-Latn`. */
  tag: string;
  /** Tag whose conventions dates and numbers follow. */
  formats: string;
  /** The language's own name, as its readers write it. */
  name: string;
  /** The name of its script, where the site has it in another one too. */
  script?: string;
  /** Which languages stand in, best first, where a longer text is missing. */
  fallbacks: readonly string[];
  /**
   * Whether it carries only what is translated so far: interface, help bar and the guides that nobody may miss.
   * Facts may lack it, and nothing for campaigns is made in it.
   */
  isGrowing?: boolean;
  /** Letters that are written with two signs and have a place of their own in the alphabet. */
  digraphs?: readonly string[];
}

/**
 * The languages of the site, in the order in which menus show them. This is the only list of them: a new
 * one is a line here and its texts (CONTRIBUTING.md), and the content check names what is missing.
 */
export const locales = {
  sr: {
    tag: 'sr-Latn',
    formats: 'sr-Latn-RS',
    name: 'Srpski',
    script: 'latinica',
    digraphs: ['Dž', 'Lj', 'Nj'],
    fallbacks: ['en', 'sq'],
  },
  sq: {
    tag: 'sq',
    formats: 'sq',
    name: 'Shqip',
    digraphs: ['Dh', 'Gj', 'Ll', 'Nj', 'Rr', 'Sh', 'Th', 'Xh', 'Zh'],
    fallbacks: ['en', 'sr'],
  },
  en: { tag: 'en', formats: 'en-GB', name: 'English', fallbacks: ['sr', 'sq'] },
  bs: {
    tag: 'bs',
    formats: 'bs-Latn-BA',
    name: 'Bosanski',
    digraphs: ['Dž', 'Lj', 'Nj'],
    fallbacks: ['sr', 'en', 'sq'],
    isGrowing: true,
  },
  tr: {
    tag: 'tr',
    formats: 'tr',
    name: 'Türkçe',
    fallbacks: ['sq', 'en', 'sr'],
    isGrowing: true,
  },
} as const satisfies Record<string, LocaleInfo>;

/** The code of a language as it stands in addresses and file names, e.g. `sq`. */
export type Locale = keyof typeof locales;

/** All language codes, in menu order. */
export const localeCodes = Object.keys(locales) as Locale[];

const infoOf = (code: Locale): LocaleInfo => locales[code];

/** A language in which every fact is written. */
export type CompleteLocale = {
  [Code in Locale]: (typeof locales)[Code] extends { isGrowing: true } ? never : Code;
}[Locale];

/** Tells whether every fact is written in a language. */
export const isComplete = (code: Locale): code is CompleteLocale => !infoOf(code).isGrowing;

/** All languages in which every fact is written, in menu order. */
export const completeCodes: readonly CompleteLocale[] = localeCodes.filter(isComplete);

/** The complete language that stands in first for another one; for a complete language itself. */
export const standIn = (code: Locale): CompleteLocale =>
  [code, ...(infoOf(code).fallbacks as readonly Locale[])].find(isComplete) ?? sourceLocale;

/** The language that texts are written in first; every entry exists in it. */
export const sourceLocale = 'sr' satisfies Locale;

/** Tells whether `code` is a language of the site. */
export const isLocale = (code: unknown): code is Locale =>
  typeof code === 'string' && Object.hasOwn(locales, code);

/**
 * Further scripts of languages. Nobody writes texts in them: the build makes their pages out of those of
 * the language (tools/build/cyrillic/).
 */
export const scripts = {
  'sr-Cyrl': {
    of: 'sr',
    tag: 'sr-Cyrl',
    formats: 'sr-Cyrl-RS',
    name: 'Српски',
    script: 'ћирилица',
    short: 'СР',
  },
} as const satisfies Record<
  string,
  { of: Locale; tag: string; formats: string; name: string; script: string; short: string }
>;

/** The code of such a script as it stands in addresses, `sr-Cyrl`. */
export type ScriptCode = keyof typeof scripts;

/** A language, or one of its further scripts. */
export type EditionCode = Locale | ScriptCode;

/** Tells whether `code` is a further script of a language. */
export const isScript = (code: string): code is ScriptCode => Object.hasOwn(scripts, code);

/** The language that the texts of an edition are written in. */
export const localeOf = (code: EditionCode): Locale => (isScript(code) ? scripts[code].of : code);

const tagsOf = (code: EditionCode): { tag: string; formats: string } =>
  isScript(code) ? scripts[code] : locales[code];

/** BCP 47 tag of an edition for `lang`, `hreflang` and `Intl`. */
export const tagOf = (code: EditionCode): string => tagsOf(code).tag;

/** Tag whose conventions an edition's dates and numbers follow. */
export const formatsOf = (code: EditionCode): string => tagsOf(code).formats;

/** What the site can be read in: a language in one of its scripts. */
export interface Edition {
  /** As it stands in addresses: `sr`, `sr-Cyrl`. */
  code: EditionCode;
  /** The language that its texts are written in. */
  locale: Locale;
  /** BCP 47 tag. */
  tag: string;
  /** In its own words and letters, with the script where there are two: `Srpski (latinica)`. */
  name: string;
  /** Two letters for menus. */
  short: string;
}

const scriptsOf = (locale: Locale): Edition[] =>
  Object.entries(scripts)
    .filter(([, { of }]) => of === locale)
    .map(([code, { tag, name, script, short }]) => ({
      code: code as ScriptCode,
      locale,
      tag,
      name: `${name} (${script})`,
      short,
    }));

/** A language in its own script, then in further ones. */
export const editionsOf = (locale: Locale): Edition[] => {
  const { tag, name, script }: LocaleInfo = locales[locale];
  const own = script ? `${name} (${script})` : name;
  return [
    { code: locale, locale, tag, name: own, short: locale.toUpperCase() },
    ...scriptsOf(locale),
  ];
};

/** Everything that the site can be read in, in menu order. */
export const editions: readonly Edition[] = localeCodes.flatMap(editionsOf);
