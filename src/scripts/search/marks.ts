import { analyser } from '../../search/analyser.ts';
import type { Written } from '../../search/answer.ts';
import { languageOf } from '../../search/languages/index.ts';
import { element } from './element.ts';

/** A title in which the words that the reader wrote are marked, whatever their ending and their script. */
export const markTitle = (title: string, language: string, written: string[]): Node[] => {
  const read = analyser(languageOf(language));
  const asked = written.flatMap(read);
  const isAsked = ({ stem, word }: { stem: string; word: string }) =>
    asked.some((by) => by.stem === stem || (by.word.length > 2 && word.startsWith(by.word)));
  const parts: Node[] = [];
  let done = 0;
  for (const { start, end } of read(title).filter(isAsked)) {
    parts.push(new Text(title.slice(done, start)), element('mark', {}, title.slice(start, end)));
    done = end;
  }
  return [...parts, new Text(title.slice(done))];
};

const mostShown = 40;

/** The reader's own words as they were written; “…” stands for what lies between them. */
export const wordsWritten = (query: string, because: Written[]): string => {
  let words = '';
  let done = 0;
  for (const { start, end } of because) {
    const gap = query.slice(done, start).trim() && words ? ' … ' : ' ';
    words += gap + query.slice(start, end);
    done = end;
  }
  const all = words.trim();
  return all.length > mostShown ? `${all.slice(0, mostShown)}…` : all;
};
