// What is known about a query: at once from the word list, later from what has to be loaded.

import type { Topic, Written } from '../../search/answer.ts';
import { fuse } from '../../search/fuse.ts';
import { openList } from '../../search/list.ts';
import type { ListData } from '../../search/list-data.ts';
import type { Served, Shown, Told } from './shown.ts';

// More than a long sentence is no question, and would take long to compare.
const longest = 300;

/** Whether somebody may have written a phone number, which the word list does not know. */
export const hasNumber = (query: string): boolean => /(?:\d\D*){3}/.test(query);

const shownOf = ({ topic, because }: { topic: Topic; because: Written[] }): Shown => ({
  ...topic,
  because,
});

/** Asks the word list of the page's language and, where it says little, everything else. */
export const asking = (served: Served) => {
  const { language, texts } = served;
  let list = openList(served);
  let others: Promise<void> | undefined;

  const now = (query: string): Told => {
    const { answers, ...reply } = list.ask(query.slice(0, longest));
    return { ...reply, shown: answers.map(shownOf), isWhole: false };
  };

  const askOthers = () =>
    (others ??= (async () => {
      try {
        const lists = await Promise.all(
          Object.keys(texts.languages).map(
            async (code) => (await (await fetch(`/search/${code}.json`)).json()) as ListData,
          ),
        );
        list = openList(served, lists);
      } catch {
        others = undefined;
      }
    })());

  const askTexts = async (words: string[]): Promise<Shown[]> => {
    try {
      const { fullText } = await import('./full-text.ts');
      const found = await fullText(language).find(words);
      return found.map((page) => ({ ...page, because: [] }));
    } catch {
      return [];
    }
  };

  const askNumbers = async (query: string): Promise<Shown[]> => {
    try {
      const { servicesOf } = await import('./numbers.ts');
      return await servicesOf(query, language);
    } catch {
      return [];
    }
  };

  const further = async (query: string, { isWeak, words }: Told): Promise<Told> => {
    const [services, found] = await Promise.all([
      hasNumber(query) ? askNumbers(query) : [],
      askTexts(words),
      isWeak && askOthers(),
    ]);
    const told = now(query);
    const isService = new Set(services.map(({ href }) => href));
    const others = fuse(told.shown, found).filter(({ href }) => !isService.has(href));
    return { ...told, shown: [...services, ...others], isWhole: true };
  };

  return { now, further };
};
