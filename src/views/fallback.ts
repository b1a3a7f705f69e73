import { localeCodes, locales, type Locale } from '../i18n/locales.ts';

/** A text in the language asked for, or in the one that stands in for it. */
export interface Localised<Entry> {
  entry: Entry;
  /** The language that the text is really in. */
  textLocale: Locale;
  isFallback: boolean;
  /** The languages that have a text of their own, in menu order. */
  written: Locale[];
}

/**
 * Finds the text for a language, by its order of fallbacks.
 * @throws when no language has a text
 */
export const localise = <Entry>(
  texts: Partial<Record<Locale, Entry>>,
  locale: Locale,
): Localised<Entry> => {
  const written = localeCodes.filter((code) => texts[code] !== undefined);
  const order: readonly Locale[] = [locale, ...locales[locale].fallbacks];
  const textLocale = order.find((code) => written.includes(code));
  const entry = textLocale && texts[textLocale];
  if (!entry)
    throw new Error(`There is no text for ${locale} and none that could stand in for it.`);
  return { entry, textLocale, isFallback: textLocale !== locale, written };
};

/** Puts translations beside the texts that they translate: `shelter` to `{ sr, sq, en }`. */
export const byLanguage = <Entry extends { id: string }>(entries: Entry[]) => {
  const slugs = new Map<string, Partial<Record<Locale, Entry>>>();
  for (const entry of entries) {
    const [slug = '', code = ''] = entry.id.split('.');
    slugs.set(slug, { ...slugs.get(slug), [code]: entry });
  }
  return slugs;
};
