import type { Topic } from './answer.ts';
import type { Analyser } from './analyser.ts';
import type { ListData } from './list-data.ts';

/** A page with the words that people type for it. */
export interface Entry {
  /** Its address without the language: the same page in every language. */
  path: string;
  topic: Topic;
  /** As stems: its title first, then what people type, phrase by phrase. Of a municipality: its names. */
  phrases: string[][];
  /** Whether somebody in danger needs it first. */
  isUrgent: boolean;
}

const phrasesOf = (listed: string) =>
  listed
    .split(',')
    .filter(Boolean)
    .map((phrase) => phrase.split(' '));

/** The pages of a word list, then its municipalities. */
export const entriesOf = (
  { language, at = language, pages, places, urgent }: ListData,
  read: Analyser,
): Entry[] => {
  const stems = (text: string) => read(text).map(({ stem }) => stem);
  return [
    ...pages.map(([path, title, phrases], number): Entry => ({
      path,
      topic: {
        title,
        href: `/${at}/${path}/`,
        kind: path.startsWith('guides/') ? 'guide' : 'page',
      },
      phrases: [stems(title), ...phrasesOf(phrases)],
      isUrgent: urgent.includes(number),
    })),
    ...places.map(([place, title, names]): Entry => ({
      path: `places/${place}`,
      topic: { title, href: `/${at}/places/${place}/`, kind: 'place', place },
      phrases: [...title.split('/').map(stems), ...phrasesOf(names)],
      isUrgent: false,
    })),
  ];
};
