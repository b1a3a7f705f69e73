import type { Hit } from './pagefind.ts';

/** A page, with what each word that it has found on it. */
export interface Ranked {
  hits: [Hit, ...Hit[]];
  score: number;
}

/**
 * Ranks pages that were found by each word of a query alone, best first. Asked for all words at once, Pagefind
 * wants every one of them on a page, and finds next to nothing; here a page with more of them comes first.
 */
export const byCoverage = (found: Hit[][]): Ranked[] => {
  const pages = new Map<string, [Hit, ...Hit[]]>();
  for (const hit of found.flat()) {
    const hits = pages.get(hit.id);
    if (hits) hits.push(hit);
    else pages.set(hit.id, [hit]);
  }
  return [...pages.values()]
    .map((hits) => ({
      hits,
      score: hits.reduce((sum, { score }) => sum + score, 0) * (hits.length / found.length) ** 3,
    }))
    .sort((one, other) => other.score - one.score);
};
