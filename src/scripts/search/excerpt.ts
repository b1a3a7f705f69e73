/** A place of a word in a page’s text, counted in words, and how much it says. */
export interface Location {
  at: number;
  score: number;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Where `length` words on end hold most of what was asked; the earliest such place. */
const densest = (scores: ReadonlyMap<number, number>, count: number, length: number) => {
  const score = (word: number) => scores.get(word) ?? 0;
  let sum = 0;
  let [best, start] = [0, 0];
  for (let word = 0; word < count; word++) {
    sum += score(word) - score(word - length);
    if (sum > best) [best, start] = [sum, word - length + 1];
  }
  return Math.max(0, start);
};

/**
 * A piece of a page’s text as HTML: the text escaped, what was asked in `<mark>`, nothing else. Pagefind’s own is
 * for one query, and a page is found by several.
 * @param content the text as Pagefind keeps it, words between spaces
 */
export const excerpt = (content: string, locations: readonly Location[], length = 28): string => {
  const words = content.split(/\s+/);
  const scores = new Map(locations.map(({ at, score }) => [at, score]));
  const start = densest(scores, words.length, length);
  return words
    .slice(start, start + length)
    .map((word, index) =>
      scores.has(start + index) ? `<mark>${escape(word)}</mark>` : escape(word),
    )
    .join(' ');
};
