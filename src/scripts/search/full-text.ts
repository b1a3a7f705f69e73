// The full texts, for what the list of words does not answer: Pagefind, asked word by word.

import { analyser } from '../../search/analyser.ts';
import type { Kind } from '../../search/answer.ts';
import { fold } from '../../search/fold.ts';
import { languages } from '../../search/languages/index.ts';
import { excerpt } from './excerpt.ts';
import { byCoverage, type Ranked } from './coverage.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';

/** A page whose text has the words. */
export interface Found {
  href: string;
  title: string;
  /** HTML: the page’s text escaped, `<mark>` alone. */
  excerpt: string;
  kind: Kind;
  score: number;
}

interface Options {
  /** Only pages of these kinds; all without. */
  kinds?: readonly Kind[];
  /** How many pages are shown: each is a file of its own. */
  limit?: number;
}

/** The full texts of a language. */
export interface FullText {
  /**
   * Finds pages by words, best first.
   * @throws when the texts do not come; the next call tries again
   */
  find(words: string[], options?: Options): Promise<Found[]>;
}

// Each word is a file too, and the longest say most.
const askedAtMost = 5;

const loaded = new Map<string, Promise<Pagefind>>();
const load = (base: string) => {
  const pagefind = loaded.get(base) ?? loadPagefind(base);
  loaded.set(base, pagefind);
  return pagefind;
};

// The index of these languages is stemmed by Pagefind. In the others it finds what a word begins.
const stemmed = new Set(['sr', 'en']);

const asTexts = (locale: string, words: string[]) => {
  const language = languages[locale];
  const read = language && !stemmed.has(locale) ? analyser(language) : undefined;
  const asked = words.map((text) => {
    const word = fold(text);
    const stem = read?.(word)[0]?.stem ?? word;
    return word.startsWith(stem) ? stem : word;
  });
  return [...new Set(asked)].sort((one, other) => other.length - one.length).slice(0, askedAtMost);
};

/** Opens the full texts of a page’s language; nothing is loaded before something is asked. */
export const fullText = (locale: string, base = '/pagefind/'): FullText => ({
  find: async (words, { kinds, limit = 6 } = {}) => {
    try {
      const pagefind = await load(base);
      const filters = kinds ? { kind: { any: kinds } } : {};
      const found = await Promise.all(
        asTexts(locale, words).map(
          async (word) => (await pagefind.search(word, { filters })).results,
        ),
      );
      return await Promise.all(byCoverage(found).slice(0, limit).map(shown));
    } catch (error) {
      loaded.delete(base);
      throw error;
    }
  },
});

const shown = async ({ hits, score }: Ranked): Promise<Found> => {
  const { url, content, meta, filters } = await hits[0].data();
  return {
    href: url,
    title: meta.title,
    excerpt: excerpt(
      content,
      hits.flatMap((hit) => hit.words.map((at) => ({ at, score: hit.score }))),
    ),
    kind: filters.kind?.[0] ?? 'page',
    score,
  };
};
