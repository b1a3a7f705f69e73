import { analyser } from './analyser.ts';
import type { Topic, WordList } from './answer.ts';
import { entriesOf } from './entries.ts';
import { languageOf } from './languages/index.ts';
import type { ListData } from './list-data.ts';
import { ranking, type Ranked } from './rank.ts';

// Less of a query than this, understood by the best page: other languages and whole texts are asked too.
const enough = 0.6;
// A word of another language may only look like one of the reader's.
const ofOthers = 0.8;

const open = (data: ListData) => {
  const read = analyser(languageOf(data.language));
  const entries = entriesOf(data, read);
  return {
    rank: ranking(entries, data.answeredByPlaces, read),
    topics: new Map(entries.map(({ path, topic }) => [path, topic])),
  };
};

/** The same page, found by words of several languages, is one answer: in the reader's own where it exists. */
const join = (own: Ranked[], others: Ranked[], topics: Map<string, Topic>): Ranked[] => {
  const pages = new Map(own.map((answer) => [answer.path, answer]));
  for (const answer of others) {
    const have = pages.get(answer.path);
    const [more, less] = [answer.score * ofOthers, have?.score ?? 0].sort((a, b) => b - a);
    pages.set(answer.path, {
      ...(have ?? { ...answer, topic: topics.get(answer.path) ?? answer.topic }),
      score: (more ?? 0) + (less ?? 0) * 0.75,
      because: have && have.because.length >= answer.because.length ? have.because : answer.because,
    });
  }
  return [...pages.values()].sort((one, other) => other.score - one.score);
};

/**
 * Opens the word list of the reader's language. `others` are those of other languages; they are asked where
 * the reader's own says little.
 * @throws when a list is of a language that the search does not know
 */
export const openList = (data: ListData, others: ListData[] = []): WordList => {
  const own = open(data);
  const rest = others.map(open);
  return {
    ask: (query) => {
      const { terms, meanings, ranked } = own.rank(query);
      const isWeak = (ranked[0]?.covered ?? 0) < enough;
      const answers = isWeak
        ? rest.reduce((all, { rank }) => join(all, rank(query).ranked, own.topics), ranked)
        : ranked;
      return {
        answers,
        isWeak,
        words: terms.map(({ word }, at) => {
          const meant = [...(meanings[at] ?? [])].sort(([, one], [, other]) => other - one)[0];
          return meant && meant[1] < 1 ? meant[0] : word;
        }),
      };
    },
  };
};
