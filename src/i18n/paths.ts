import type { Locale } from './locales.ts';

/** The address of a page: `path('sr', 'guides', 'shelter')` is `/sr/guides/shelter/`. */
export const path = (locale: Locale, ...parts: string[]): string =>
  `/${[locale, ...parts].join('/')}/`;
