// What is known about a query: at once from the word list, later from what has to be loaded.

import type { Topic, Written } from '../../search/answer.ts';
import { fuse } from '../../search/fuse.ts';
import { openList } from '../../search/list.ts';
import type { ListData } from '../../search/list-data.ts';
import type { Narrowing } from './pagefind.ts';
import type { Served, Shown, Told } from './shown.ts';

// More than a long sentence is no question, and would take long to compare.
const longest = 300;

/** Whether somebody may have written a phone number, which the word list does not know. */
export const hasNumber = (query: string): boolean => /(?:\d\D*){3}/.test(query);

const shownOf = ({ topic, because }: { topic: Topic; because: Written[] }): Shown => ({
  ...topic,
  because,
});

const below = (shown: Shown[], found: Shown[]): Shown[] => {
  const texts = new Map(found.map((page) => [page.href, page]));
  const isShown = new Set(shown.map(({ href }) => href));
  return [
    ...shown.map((page) => ({ ...texts.get(page.href), ...page })),
    ...found.filter(({ href }) => !isShown.has(href)),
  ];
};

/** Asks the word list of the page's language and, where it says little, everything else. */
export const asking = (served: Served) => {
  const { language, at = language, texts } = served;
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

  const askTexts = async (
    words: string[],
    among: 'help' | 'news',
    filters: Narrowing = {},
  ): Promise<Shown[]> => {
    try {
      const { fullText } = await import('./full-text.ts');
      const found = await fullText(language).find(words, { among, filters });
      const inLetters =
        at === language ? undefined : (await import('./in-script.ts')).inScript(language, at);
      return found.map((page) => ({ ...(inLetters?.(page) ?? page), because: [] }));
    } catch {
      return [];
    }
  };

  const askNumbers = async (query: string): Promise<Shown[]> => {
    try {
      const { servicesOf } = await import('./numbers.ts');
      return await servicesOf(query, at);
    } catch {
      return [];
    }
  };

  const further = async (
    query: string,
    { isWeak, words }: Told,
    narrowing?: Narrowing,
  ): Promise<Told> => {
    const isText = words.length > 0;
    const [services, found, narrowed, news] = await Promise.all([
      hasNumber(query) ? askNumbers(query) : [],
      isText ? askTexts(words, 'help') : [],
      isText && narrowing ? askTexts(words, 'news', narrowing) : [],
      isText ? askTexts(words, 'news') : [],
      isWeak && askOthers(),
    ]);
    const told = now(query);
    const isService = new Set(services.map(({ href }) => href));
    // Who asks for more of a good answer finds it as it was, and more below.
    const help = isWeak ? fuse(told.shown, found) : below(told.shown, found);
    const others = below([...help, ...narrowed], news).filter(({ href }) => !isService.has(href));
    return { ...told, shown: [...services, ...others], isWhole: true };
  };

  return { now, further };
};
