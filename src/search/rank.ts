import type { Answer } from './answer.ts';
import type { Analyser, Term } from './analyser.ts';
import type { Entry } from './entries.ts';
import { meaningsOf, type Meanings } from './vocabulary.ts';

/** How the parts of a score weigh, against each other; tried on the queries of `tests/search`. */
export const weights = {
  /** Words that stand together in what people type for a page. */
  phrase: 1,
  /** Words of its title. */
  title: 0.3,
  /** Words in many of its phrases. */
  often: 0.5,
  /** How much more a page gets that answers more of the words. */
  covered: 1.5,
  /** How much of a phrase must be written for it to count in full. */
  whole: 0.5,
  /** A municipality that is named. */
  place: 1.2,
  /** What its page answers for the place, by the side of its name. */
  branch: 0.6,
};

/** A page's answer before it is shown. */
export interface Ranked extends Answer {
  path: string;
  /** The part of the query, by weight of its words, that the page answers: 0 to 1. */
  covered: number;
}

/** Ranks the pages of one word list. */
export interface Ranking {
  rank(query: string): { terms: Term[]; meanings: Meanings[]; ranked: Ranked[] };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * Makes a ranking of `entries`; `branches` are the numbers of the entries whose questions a municipality's
 * page answers for the place.
 */
export const ranking = (entries: Entry[], branches: number[], read: Analyser): Ranking => {
  const pagesWith = new Map<string, number>();
  for (const { phrases } of entries) {
    for (const stem of new Set(phrases.flat())) {
      pagesWith.set(stem, (pagesWith.get(stem) ?? 0) + 1);
    }
  }
  const rarity = (stem: string) => Math.log(1 + entries.length / (pagesWith.get(stem) ?? 0.5));
  const unknown = Math.log(1 + entries.length / 3);

  // Words are asked again with every key.
  const remembered = new Map<string, Meanings>();
  const meaningsFor = (term: Term) => {
    const key = `${term.stem} ${term.word}`;
    const known = remembered.get(key) ?? meaningsOf(term, pagesWith.keys());
    remembered.set(key, known);
    return known;
  };
  const weightOf = (meanings: Meanings) => {
    const best = Math.max(0, ...meanings.values());
    if (best === 0) return unknown;
    return Math.max(
      ...[...meanings].map(([stem, certainty]) => (certainty === best ? rarity(stem) : 0)),
    );
  };

  const fit = ({ phrases }: Entry, meanings: Meanings[], parts: number[]) => {
    const best = parts.map(() => 0);
    const often = parts.map(() => 0);
    let [phrase, title] = [0, 0];
    for (const [number, stems] of phrases.entries()) {
      const met = new Set<string>();
      const certainties = meanings.map((meaning) => {
        let certainty = 0;
        for (const stem of stems) {
          const found = meaning.get(stem) ?? 0;
          if (found > 0) met.add(stem);
          certainty = Math.max(certainty, found);
        }
        return certainty;
      });
      if (met.size === 0) continue;
      certainties.forEach((certainty, at) => {
        best[at] = Math.max(best[at] ?? 0, certainty);
        if (certainty > 0) often[at] = (often[at] ?? 0) + 1;
      });
      const written = sum([...met].map(rarity)) / sum(stems.map(rarity));
      const whole = 1 - weights.whole + weights.whole * written;
      const met_ = whole * sum(certainties.map((certainty, at) => certainty * (parts[at] ?? 0)));
      phrase = Math.max(phrase, met_);
      if (number === 0) title = met_;
    }
    return { best, often, phrase, title };
  };

  return {
    rank: (query) => {
      const terms = read(query);
      const meanings = terms.map(meaningsFor);
      const termWeights = meanings.map(weightOf);
      const total = sum(termWeights) || 1;
      const parts = termWeights.map((weight) => weight / total);
      const fits = entries.map((entry) => fit(entry, meanings, parts));
      const branchBest = parts.map((_, at) =>
        Math.max(0, ...branches.map((number) => fits[number]?.best[at] ?? 0)),
      );
      const ranked = entries.flatMap(({ topic, path }, number): Ranked[] => {
        const { best, often, phrase, title } = fits[number] ?? fit(entries[number]!, [], []);
        if (phrase === 0) return [];
        const isPlace = topic.kind === 'place';
        const answered = isPlace
          ? best.map((certainty, at) => Math.max(certainty, weights.branch * (branchBest[at] ?? 0)))
          : best;
        const covered = sum(answered.map((certainty, at) => certainty * (parts[at] ?? 0)));
        const frequent = sum(often.map((count, at) => (count / (count + 3)) * (parts[at] ?? 0)));
        const bonus = isPlace
          ? weights.phrase * phrase
          : weights.phrase * phrase + weights.title * title + weights.often * frequent;
        return [
          {
            topic,
            path,
            covered,
            score: covered ** weights.covered * (1 + bonus) * (isPlace ? weights.place : 1),
            because: terms
              .filter((_, at) => (answered[at] ?? 0) > 0)
              .map(({ start, end }) => ({ start, end })),
          },
        ];
      });
      return { terms, meanings, ranked: ranked.sort((one, other) => other.score - one.score) };
    },
  };
};
