import type { Kind } from '../../search/answer.ts';

/** What Pagefind says of a page: a file of its own. */
export interface Fragment {
  url: string;
  /** The page’s text, not escaped. */
  content: string;
  meta: { title: string };
  filters: { kind?: Kind[]; place?: string[] };
}

/** A page that a search found; what it says is loaded when it is asked. */
export interface Hit {
  id: string;
  score: number;
  /** Where on the page the word is, counted in words. */
  words: number[];
  data(): Promise<Fragment>;
}

/** What results are narrowed down to. */
export interface Narrowing {
  kind?: Kind;
  /** A municipality that the page names. */
  place?: string;
}

/** Pagefind’s JavaScript API, what of it is used here. */
export interface Pagefind {
  search(word: string, options?: { filters: Narrowing }): Promise<{ results: Hit[] }>;
}

interface Script {
  createInstance: (options: object) => Pagefind;
}

// What was tried on queries: a title says more than a text, what people say of a page more than both. A kind
// is no word of a page.
const ranking = { termFrequency: 0.5, metaWeights: { title: 2, kw: 3 } };

let failures = 0;

/**
 * Loads Pagefind.
 * @param base where its script is
 * @param index where the files of an index are
 * @throws when its script does not come; the next call tries again
 */
export const loadPagefind = async (base: string, index: string): Promise<Pagefind> => {
  try {
    // Browsers remember an import that failed: another address lets a bad network try again.
    const address = `${base}pagefind.js${failures > 0 ? `?${failures}` : ''}`;
    const { createInstance } = (await import(/* @vite-ignore */ address)) as Script;
    // A worker would be a further file, for answers that take milliseconds.
    return createInstance({ basePath: index, noWorker: true, ranking });
  } catch (error) {
    failures += 1;
    throw error;
  }
};

const newsIn = async (base: string) => {
  const entry = await fetch(`${base}news/pagefind-entry.json`);
  const { languages } = (await entry.json()) as { languages: Record<string, unknown> };
  return languages;
};

let news: ReturnType<typeof newsIn> | undefined;

/** Whether there are news in the page’s language; asked for once, because no browser keeps the answer. */
export const hasNews = async (base: string): Promise<boolean> => {
  try {
    news ??= newsIn(base);
    return document.documentElement.lang.toLowerCase() in (await news);
  } catch (error) {
    news = undefined;
    throw error;
  }
};
