import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../../../src/i18n/locales.ts';

/** The part of a page that answers: its id or, in a text, words of its heading. */
interface Section {
  id?: string;
  heading?: Record<Locale, string>;
}

/** A page that answers a topic, and the part of it that does where it is not the whole page. */
export interface TopicAnswer extends Section {
  topic: string;
  /** Its address without the language: `guides/in-danger`. */
  page: string;
}

const read = (file: string) => parse(readFileSync(`tests/search/${file}`, 'utf8')) as unknown;

/** All that is said to answer what people look for. */
export const answers = (): TopicAnswer[] => {
  const sections = read('sections.yml') as Record<string, Section>;
  const topics = read('topics.yml') as Record<string, string | string[]>;
  const strays = Object.keys(sections).filter((topic) => !(topic in topics));
  if (strays.length > 0) throw new Error(`topics.yml has no ${strays.join(', ')}.`);
  return Object.entries(topics).flatMap(([topic, pages]) =>
    [pages].flat().map((page) => ({ topic, page, ...sections[topic] })),
  );
};
