/** How wide a line of words is at a font size of one. */
export type Measure = (words: string) => number;

// Where a line may end: not behind a word of one letter, not before a dash, not at a space that binds.
const gap = /(?<!(?:^|\s)\p{L})[^\S\u{a0}]+(?![–—-]\s)/u;

/** The words of a text, with what must stay together as one. */
export const wordsOf = (text: string): string[] => text.trim().split(gap);

interface Breaks {
  lines: string[];
  /** The lower, the more even the lines are. */
  cost: number;
}

// More than any unevenness costs.
const orphan = 1e6;

/**
 * Puts words into so many lines that are as even as possible, without a word alone on the last one where that can
 * be helped; nothing where they are wider than they may be.
 */
export const evenLines = (
  words: string[],
  count: number,
  width: number,
  measure: Measure,
): { lines: string[]; hasOrphan: boolean } | undefined => {
  const known = new Map<string, Breaks | undefined>();
  const last = (start: number): Breaks | undefined => {
    const line = words.slice(start).join(' ');
    const left = width - measure(line);
    const isAlone = start === words.length - 1 && count > 1 && words.length > count;
    return left < 0 ? undefined : { lines: [line], cost: left ** 2 + (isAlone ? orphan : 0) };
  };
  const from = (start: number, lines: number): Breaks | undefined => {
    const key = `${start}/${lines}`;
    if (!known.has(key)) known.set(key, lines === 1 ? last(start) : first(start, lines));
    return known.get(key);
  };
  const first = (start: number, lines: number): Breaks | undefined => {
    let best: Breaks | undefined;
    for (let end = start + 1; end <= words.length - lines + 1; end++) {
      const line = words.slice(start, end).join(' ');
      const left = width - measure(line);
      if (left < 0) break;
      const rest = from(end, lines - 1);
      const cost = left ** 2 + (rest?.cost ?? 0);
      if (rest && (!best || cost < best.cost)) best = { lines: [line, ...rest.lines], cost };
    }
    return best;
  };
  const best = from(0, count);
  return best && { lines: best.lines, hasOrphan: best.cost >= orphan };
};
