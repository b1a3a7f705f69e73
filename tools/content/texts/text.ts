import type { Locale } from '../../../src/i18n/locales.ts';
import type { TypeName } from '../../../src/model/index.ts';
import type { Parsed } from './markdown.ts';

/** A link with its words. */
export interface TextLink {
  words: string;
  url: string;
}

/**
 * A piece of text that a reader takes in as one.
 * - `title`: the title of a text, `heading`: a heading within it
 * - `paragraph`: running text, also in a field; `item`: an item of a list or a cell of a table
 * - `name`: a name or another short line of a field; `caption`: what stands in for a picture
 * - `keyword`: what people type, as they type it; nobody reads it
 */
export interface Passage {
  kind: 'title' | 'heading' | 'paragraph' | 'item' | 'name' | 'caption' | 'keyword';
  /** Line of the file, from 1. */
  line: number;
  /** The field it stands in; empty for the text below the front matter. */
  field: string;
  /** The words, without Markdown's signs. */
  words: string;
  /** What is set apart as a quotation or in another language: `*mbrojtës i viktimave*`. */
  emphasised: string[];
  links: TextLink[];
}

/** What a file of `content/` says in one language. */
export interface Text {
  /** Path below the project's root. */
  file: string;
  type: TypeName;
  /** Slug or id. */
  name: string;
  locale: Locale;
  /** YAML or front matter as it was read. */
  data: unknown;
  /** Front matter that all languages of a text share, from the source language's file. */
  facts: unknown;
  passages: Passage[];
  /** The whole file, as it is written. */
  source: string;
  /** The same, line by line; with one of its languages only, where it holds several. */
  lines: string[];
  /** The text below the front matter; empty for YAML. */
  body: string;
  /** Its syntax tree. */
  parsed: Parsed;
  /** The line on which it begins. */
  bodyLine: number;
}

/** The kinds of passages that hold sentences. */
export const isProse = ({ kind }: Passage): boolean => kind === 'paragraph' || kind === 'item';

/** Everything that a reader reads of a text, in small letters, for a first quick look. */
export const smallWords = ({ passages }: Pick<Text, 'passages'>): string =>
  passages
    .filter(({ kind }) => kind !== 'keyword')
    .map(({ words }) => words.toLowerCase())
    .join('\n');
