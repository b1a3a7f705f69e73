import type { Entry } from './entries.ts';
import type { Meanings } from './vocabulary.ts';

/** What a query's words may mean, and how much each of them counts; the parts add up to 1. */
export interface Asked {
  meanings: Meanings[];
  parts: number[];
}

/** How a page fits a query. */
export interface Fit {
  /** Of each word of the query: how surely the page has it, 0 to 1. */
  best: number[];
  /** Of each word: how many of the page's phrases have it. */
  often: number[];
  /** How much of the query its best phrase answers, and its title: 0 to 1. */
  phrase: number;
  title: number;
}

// Of what a phrase says, this part counts only as far as it is written.
const whole = 0.5;

/** The sum of all numbers. */
export const sum = (numbers: number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** The sum of all numbers, each as often as it counts. */
export const weighted = (numbers: number[], parts: number[]): number =>
  sum(numbers.map((number, at) => number * (parts[at] ?? 0)));

/** How a page fits; `rarity` says how much a word of the list tells. */
export const fit = (
  { phrases }: Entry,
  { meanings, parts }: Asked,
  rarity: (stem: string) => number,
): Fit => {
  const best = parts.map(() => 0);
  const often = parts.map(() => 0);
  let [phrase, title] = [0, 0];
  for (const [number, stems] of phrases.entries()) {
    const met = stems.filter((stem) => meanings.some((meaning) => meaning.has(stem)));
    if (met.length === 0) continue;
    const certainties = meanings.map((meaning) =>
      Math.max(...met.map((stem) => meaning.get(stem) ?? 0)),
    );
    certainties.forEach((certainty, at) => {
      best[at] = Math.max(best[at] ?? 0, certainty);
      if (certainty > 0) often[at] = (often[at] ?? 0) + 1;
    });
    const written = sum(met.map(rarity)) / sum(stems.map(rarity));
    const answered = (1 - whole + whole * written) * weighted(certainties, parts);
    phrase = Math.max(phrase, answered);
    if (number === 0) title = answered;
  }
  return { best, often, phrase, title };
};
