/** A translation that depends on a number: which value counts, and a sentence for each of the language's forms. */
export interface Counted {
  /** Name of the value that decides. */
  by: string;
  one?: string;
  few?: string;
  other: string;
}

/** English sentences, with `{{name}}` where values stand, and what another language says for them. */
export type Catalogue = Readonly<Record<string, string | Counted>>;

/** A language's catalogue, and the tag by which the language counts. */
export interface Speech {
  tag: string;
  words: Catalogue;
}

/** A value in a sentence. */
export const placeholder = /\{\{(\w+)\}\}/g;

/** Names of the values of a sentence, in their order. */
export const valuesOf = (sentence: string): string[] =>
  [...sentence.matchAll(placeholder)].map(([, name = '']) => name);
