import type { Locale } from '../../src/i18n/locales.ts';
import type { Data } from './tidy.ts';

/** What an entry holds in each language; facts stand under the source language. */
export type Languages = Partial<Record<Locale, Data>>;
