import type { Locale } from '../../src/i18n/locales.ts';

/** Something that staff must still confirm before the site goes public. */
export interface OpenItem {
  /** A contact, a text that no native speaker has read, or a statement. */
  what: 'contact' | 'text' | 'statement';
  /** File below the project's root. */
  file: string;
  /** Line of the file, where the statement has one. */
  line?: number;
  /** A country or a municipality, where it belongs to one. */
  place?: string;
  /** The language of a text; none for what all languages share. */
  locale?: Locale;
  /** What is open, in a few words. */
  detail: string;
}
