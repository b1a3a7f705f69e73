import type { TypeName } from '../../src/model/index.ts';

/** What a piece of text is, which says how it is written and what is held of it. */
export type UnitKind =
  | 'interface text'
  | 'line'
  | 'longer text'
  | 'list, a line each'
  | 'phrases, a line each'
  | 'heading'
  | 'paragraph'
  | 'list item'
  | 'table cell'
  | 'words of a block';

/** A piece of text that is translated as one. */
export interface Unit {
  /** `guides/shelter#body.3`: type, entry, field. */
  id: string;
  /** Where it stands in its entry: names of fields, places in lists. */
  path: readonly (string | number)[];
  kind: UnitKind;
  /** What the source language says. */
  source: string;
  /** What the translation says so far. */
  target?: string;
  /** The most signs that have room; of each line where it is a list. */
  max?: number;
  /** What the field is called, and what belongs into it. */
  title: string;
  hint?: string;
  /** Whether the source says something else than when it was translated. */
  isBehind: boolean;
}

/** A kind of content in the report and behind `--type`. */
export type PartType = 'strings' | TypeName;

/**
 * What is written as one. A text is kept whole only: half a guide in another language helps nobody.
 * Interface texts and facts are kept one by one.
 */
export interface Part {
  kind: 'strings' | 'text' | 'facts';
  type: PartType;
  /** Slug or id. */
  name: string;
  /** The file that holds the translation, below the project's root. */
  file: string;
  /** Whether there is a translation at all; facts and strings always have a file. */
  isWritten: boolean;
  /** Whether the source has changed since; of strings and facts each unit says it. */
  isBehind: boolean;
  units: readonly Unit[];
}

/** Phrases that people type are no translation: each language has its own. */
export const isTranslated = ({ kind }: Unit): boolean => kind !== 'phrases, a line each';

/** How a translation stands: `missing`, `behind` or `done`. */
export const stateOf = ({ target, isBehind }: Unit): 'missing' | 'behind' | 'done' =>
  target === undefined ? 'missing' : isBehind ? 'behind' : 'done';

/** Whether a unit holds a list, an entry on each line. */
export const isListed = (kind: UnitKind): boolean => kind.endsWith('a line each');
