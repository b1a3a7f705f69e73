import { isLocale, sourceLocale, type Locale } from '../i18n/locales.ts';

/**
 * The language of the page that a component of a text stands on. What it says itself is in that language,
 * also inside a text that stands in from another one.
 * @param params Astro’s parameters of the page
 */
export const pageLocale = ({ locale }: Record<string, string | undefined>): Locale =>
  isLocale(locale) ? locale : sourceLocale;
