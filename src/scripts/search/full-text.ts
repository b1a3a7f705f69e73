import type { Kind } from '../../search/answer.ts';

/** A page whose text has the words. */
export interface Found {
  href: string;
  title: string;
  /** HTML with <mark>; the page's text is escaped. */
  excerpt: string;
  kind: Kind;
  score: number;
}

/** The full texts of a language. */
export const fullText = (_locale: string, _base?: string) => ({
  find: (_words: string[]): Promise<Found[]> => Promise.resolve([]),
});
