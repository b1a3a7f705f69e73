import { createInstance, type TOptions } from 'i18next';
import { inLetters } from './in-letters.ts';
import {
  isScript,
  localeCodes,
  localeOf,
  locales,
  sourceLocale,
  type EditionCode,
  type Locale,
} from './locales.ts';
import { stringProblems } from './complete.ts';
import type sr from './strings/sr.json';

type Strings = Record<string, string>;

// By their names, so that a new language needs no line here.
const readStrings = async (code: Locale): Promise<[Locale, Strings]> => {
  const { default: texts } = (await import(`./strings/${code}.json`, {
    with: { type: 'json' },
  })) as { default: Strings };
  return [code, texts];
};

const strings = Object.fromEntries(await Promise.all(localeCodes.map(readStrings))) as Record<
  Locale,
  Strings
>;

/** A key of `strings/<locale>.json`; plural keys stand without their ending (`search.results`). */
export type StringKey = WithoutPlural<keyof typeof sr>;

type WithoutPlural<Key extends string> =
  Key extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : Key;

/** Gives the text of a key in one language; `count` chooses the plural form. */
export type Translate = (key: StringKey, values?: TOptions) => string;

const problems = stringProblems(strings, sourceLocale);
if (problems.length > 0) throw new Error(`Interface texts:\n${problems.join('\n')}`);

const translators = Object.fromEntries(
  localeCodes.map((locale) => {
    const instance = createInstance();
    void instance.init({
      lng: locales[locale].tag,
      // No other language stands in: a gap is a mistake that must be seen.
      fallbackLng: false,
      resources: { [locales[locale].tag]: { translation: strings[locale] } },
      keySeparator: false,
      nsSeparator: false,
      initAsync: false,
      // Astro escapes what it prints.
      interpolation: { escapeValue: false },
      saveMissing: true,
      missingKeyHandler: (_languages, _namespace, key) => {
        throw new Error(`src/i18n/strings/${locale}.json has no text "${key}"; add it`);
      },
    });
    const translate: Translate = (key, values) => instance.t(key, values ?? {});
    return [locale, translate];
  }),
) as Record<Locale, Translate>;

/** The translator of a language or of one of its scripts. It throws on a key that does not exist. */
export const translator = (code: EditionCode): Translate => {
  const translate = translators[localeOf(code)];
  return isScript(code) ? (key, values) => inLetters(code, translate(key, values)) : translate;
};

/** The raw plural forms of a text, for scripts that count in the browser: `{ one: '{{count}} page', … }`. */
export const pluralForms = (locale: Locale, key: StringKey): Record<string, string> =>
  Object.fromEntries(
    Object.entries(strings[locale])
      .filter(([name]) => name.startsWith(`${key}_`))
      .map(([name, text]) => [name.slice(key.length + 1), text]),
  );
