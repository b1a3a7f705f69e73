import type { Passage } from '../texts/text.ts';

/**
 * A passage's own words: without what it quotes or sets apart, which may be in another language or
 * somebody else's.
 */
export const ownWords = ({ words, emphasised }: Pick<Passage, 'words' | 'emphasised'>): string =>
  emphasised
    .reduce((text, part) => text.replace(part, ' '), words)
    .replace(/„[^„“”]*[“”]|“[^“”]*”|«[^«»]*»/g, ' ');

/** The same without names, which stay as they are in every language: words with a capital inside a sentence. */
export const withoutNames = (words: string): string =>
  words.replace(/(?<=[^.!?:\s]\s+)\p{Lu}[\p{L}’'-]*/gu, ' ');
