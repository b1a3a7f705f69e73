import type { Locale, ScriptCode } from './locales.ts';

/** The address of a page: `path('sr', 'guides', 'shelter')` is `/sr/guides/shelter/`. */
export const path = (locale: Locale | ScriptCode, ...parts: string[]): string =>
  `/${[locale, ...parts].join('/')}/`;
