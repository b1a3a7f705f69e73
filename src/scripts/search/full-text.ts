// The full texts, for what the list of words does not answer: Pagefind, asked word by word.

import { analyser } from '../../search/analyser.ts';
import type { Kind } from '../../search/answer.ts';
import { fold } from '../../search/fold.ts';
import { languageOf } from '../../search/languages/index.ts';
import { excerpt } from './excerpt.ts';
import { byCoverage, type Ranked } from './coverage.ts';
import { hasNews, loadPagefind, type Narrowing, type Pagefind } from './pagefind.ts';

/** A page whose text has the words. */
export interface Found {
  href: string;
  title: string;
  /** HTML: the page’s text escaped, `<mark>` alone. */
  excerpt: string;
  kind: Kind;
  /** The municipalities that it names. */
  places: string[] | undefined;
  score: number;
}

interface Options {
  /** News are a group of their own: there may be many more of them than pages that help. */
  among?: 'help' | 'news';
  /** How many pages are shown: each is a file of its own. */
  limit?: number;
  /** Only pages of a kind, or that name a municipality. */
  filters?: Narrowing;
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
const load = (base: string, among: 'help' | 'news'): Promise<Pagefind> => {
  const key = base + among;
  const pagefind =
    loaded.get(key) ?? (among === 'news' ? loadNews(base) : loadPagefind(base, base));
  loaded.set(key, pagefind);
  return pagefind;
};

// One program reads both indexes. Starting it twice at once would take the first one's memory from it.
const loadNews = async (base: string): Promise<Pagefind> => {
  await (await load(base, 'help')).search('');
  return loadPagefind(base, `${base}news/`);
};

// The index of these languages is stemmed by Pagefind. In the others it finds what a word begins.
const stemmed = new Set(['sr', 'en', 'tr']);

const asTexts = (locale: string, words: string[]) => {
  const read = stemmed.has(locale) ? undefined : analyser(languageOf(locale));
  const asked = words.map((text) => {
    const word = fold(text);
    const stem = read?.(word)[0]?.stem ?? word;
    return word.startsWith(stem) ? stem : word;
  });
  return [...new Set(asked)].sort((one, other) => other.length - one.length).slice(0, askedAtMost);
};

/** Opens the full texts of a page’s language; nothing is loaded before something is asked. */
export const fullText = (locale: string, base = '/pagefind/'): FullText => ({
  find: async (words, { among = 'help', limit = 6, filters = {} } = {}) => {
    try {
      if (among === 'news' && !(await hasNews(base))) return [];
      const pagefind = await load(base, among);
      const asked = asTexts(locale, words);
      const found = await Promise.all(
        asked.map(async (word) => (await pagefind.search(word, { filters })).results),
      );
      const pages = await Promise.all(byCoverage(found).slice(0, limit).map(shown));
      return pages.filter(({ marked }) => marked.length === 0 || marked.some(isLike(asked)));
    } catch (error) {
      loaded.delete(base + among);
      throw error;
    }
  },
});

// For a word that no page has Pagefind gives those that have its first letters: “as” for “asdfgh”.
const enough = 4;
const isLike = (asked: string[]) => (marked: string) =>
  asked.some((word) => fold(marked).startsWith(word.slice(0, enough)));

const shown = async ({ hits, score }: Ranked): Promise<Found & { marked: string[] }> => {
  const { url, content, meta, filters } = await hits[0].data();
  const written = content.split(/\s+/);
  return {
    href: url,
    title: meta.title,
    excerpt: excerpt(
      content,
      hits.flatMap((hit) => hit.words.map((at) => ({ at, score: hit.score }))),
    ),
    kind: filters.kind?.[0] ?? 'page',
    places: filters.place,
    score,
    marked: hits.flatMap((hit) => hit.words.map((at) => written[at] ?? '')),
  };
};
