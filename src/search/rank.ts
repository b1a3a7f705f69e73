import type { Answer } from './answer.ts';
import type { Analyser, Term } from './analyser.ts';
import type { Entry } from './entries.ts';
import { fit, sum, weighted, type Fit } from './fit.ts';
import { meaningsOf, type Meanings } from './vocabulary.ts';

/** How the parts of a score weigh; tried on the queries of `tests/search`. */
const weights = {
  /** Words that stand together in what people type for a page. */
  phrase: 1,
  /** Words of its title. */
  title: 0.5,
  /** Words in many of its phrases. */
  often: 0.5,
  /** How much more a page gets that answers more of the words. */
  covered: 1.2,
  /** A page for the next minute, among those that answer as much. */
  urgent: 1.15,
  /** A municipality that is named. */
  place: 1.3,
  /** What its page answers for the place, by the side of its name. */
  branch: 0.7,
};

// A whole letter may be pasted into the box; what it is about stands in its first sentences.
const most = { letters: 500, terms: 24 };

/** A page's answer before it is shown. */
export interface Ranked extends Answer {
  path: string;
  /** The part of the query, by weight of its words, that the page answers: 0 to 1. */
  covered: number;
}

/** What one word list finds for a query. */
export interface Ranks {
  terms: Term[];
  /** Of each term: the words of the list that it may mean. */
  meanings: Meanings[];
  /** Best first. */
  ranked: Ranked[];
}

/**
 * Makes what ranks `entries` for a query. `branches` are the numbers of the entries whose questions a
 * municipality's page answers for the place.
 */
export const ranking = (entries: Entry[], branches: number[], read: Analyser) => {
  const pagesWith = new Map<string, number>();
  for (const { phrases } of entries) {
    for (const stem of new Set(phrases.flat())) {
      pagesWith.set(stem, (pagesWith.get(stem) ?? 0) + 1);
    }
  }
  const rarity = (stem: string) => Math.log(1 + entries.length / (pagesWith.get(stem) ?? 1));

  // Each key asks again for the words before it.
  const remembered = new Map<string, Meanings>();
  const meaningsFor = (term: Term) => {
    const key = `${term.stem} ${term.word}`;
    const meanings = remembered.get(key) ?? meaningsOf(term, pagesWith.keys());
    remembered.set(key, meanings);
    return meanings;
  };
  // A word that no page has counts like one that three have.
  const weightOf = (meanings: Meanings) => {
    const best = Math.max(...meanings.values());
    const meant = [...meanings].filter(([, certainty]) => certainty === best);
    return Math.max(
      ...(meant.length > 0
        ? meant.map(([stem]) => rarity(stem))
        : [Math.log(1 + entries.length / 3)]),
    );
  };

  const scoreOf = ({ topic, isUrgent }: Entry, { phrase, title, often }: Fit, parts: number[]) => {
    if (topic.kind === 'place') return weights.place * (1 + weights.phrase * phrase);
    const frequent = weighted(
      often.map((count) => count / (count + 3)),
      parts,
    );
    const bonus = weights.phrase * phrase + weights.title * title + weights.often * frequent;
    return (1 + bonus) * (isUrgent ? weights.urgent : 1);
  };

  return (query: string): Ranks => {
    const terms = read(query.slice(0, most.letters)).slice(0, most.terms);
    const meanings = terms.map(meaningsFor);
    const counts = meanings.map(weightOf);
    const parts = counts.map((count) => count / sum(counts));
    const fits = entries.map((entry) => ({
      entry,
      found: fit(entry, { meanings, parts }, rarity),
    }));
    const branch = parts.map((_, at) =>
      Math.max(0, ...branches.map((number) => fits[number]?.found.best[at] ?? 0)),
    );
    const ranked = fits
      .filter(({ found }) => found.phrase > 0)
      .map(({ entry, found }): Ranked => {
        const { topic, path } = entry;
        const isPlace = topic.kind === 'place';
        const answered = found.best.map((certainty, at) =>
          isPlace ? Math.max(certainty, weights.branch * (branch[at] ?? 0)) : certainty,
        );
        const covered = weighted(answered, parts);
        return {
          topic,
          path,
          covered,
          score: covered ** weights.covered * scoreOf(entry, found, parts),
          because: terms
            .filter((_, at) => (answered[at] ?? 0) > 0)
            .map(({ start, end }) => ({ start, end })),
        };
      });
    return { terms, meanings, ranked: ranked.sort((one, other) => other.score - one.score) };
  };
};
