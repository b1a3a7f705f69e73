/** What pages of a kind may weigh, in bytes as they are sent (brotli, greatest compression), before pictures. */
export interface Budget {
  what: string;
  /** Addresses below the language, e.g. `guides/shelter/`. */
  pages: RegExp;
  median: number;
  worst: number;
}

const kb = 1024;

/** Guides and municipalities of all languages together: what people need who are in danger. */
export const help: Budget = {
  what: 'help',
  pages: /^(?:guides|places)\/[^/]+\/$/,
  median: 8 * kb,
  worst: 12 * kb,
};

/** The first that fits a page counts. Ten packets, some 14 KB, come at once on a new connection. */
export const budgets: readonly Budget[] = [
  { what: 'a guide', pages: /^guides\/[^/]+\/$/, median: 8.5 * kb, worst: 10.5 * kb },
  { what: 'a municipality', pages: /^places\/[^/]+\/$/, median: 7.5 * kb, worst: 9.5 * kb },
  { what: 'a start page', pages: /^$/, median: 7 * kb, worst: 12 * kb },
  { what: 'a short question', pages: /^questions\//, median: 7 * kb, worst: 8 * kb },
  { what: 'who helps', pages: /^services\//, median: 8 * kb, worst: 14 * kb },
  // One page for all guides, for who wants one line of history (docs/decisions.md).
  { what: 'all guides in one', pages: /^notes\/$/, median: 80 * kb, worst: 80 * kb },
  { what: 'everything from A to Z', pages: /^a-z\/$/, median: 32 * kb, worst: 32 * kb },
  { what: 'any other page', pages: /./, median: 12 * kb, worst: 16 * kb },
];
