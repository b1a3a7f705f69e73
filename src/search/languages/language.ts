/** What the search knows of a language; all of it folded (see `fold`). */
export interface Language {
  /** Endings that a word loses, parted by spaces. The longest that fits is taken. */
  endings: string;
  /** Letters that stay at least. */
  leaves: number;
  /** Words that say nothing about what somebody looks for. */
  empty: string;
  /** Words whose forms no ending explains: `stem: form form`, a line each. */
  irregular: string;
  /** Spellings that mean the same, mended before the ending is taken and after. */
  before?: [RegExp, string][];
  after?: [RegExp, string][];
}
