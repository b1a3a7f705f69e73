import type { Locale } from '../i18n/locales.ts';
import { path } from '../i18n/paths.ts';
import { countries, type Country } from '../model/countries.ts';

/** The page on which a country's services stand. */
export const servicesPath = (locale: Locale, country: Country): string =>
  country === 'XK' ? path(locale, 'services') : path(locale, 'services', countries[country]);
