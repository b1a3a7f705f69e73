/** What a page is, for choosing among answers. */
export type Kind = 'guide' | 'place' | 'page' | 'service' | 'term' | KindOfWork;

/** What is told of work against violence, in groups below the pages that help. */
export const kindsOfWork = [
  'news',
  'project',
  'report',
  'professional',
  'organisation',
  'event',
  'campaign',
] as const;

/** See {@link kindsOfWork}. */
export type KindOfWork = (typeof kindsOfWork)[number];

/** Whether a page tells of work against violence, and so stands below those that help. */
export const isOfWork = (kind: Kind): kind is KindOfWork =>
  kindsOfWork.some((other) => other === kind);

/** A page that can be an answer. */
export interface Topic {
  title: string;
  /** Its address within the site, `/sr/guides/shelter/`. */
  href: string;
  kind: Kind;
  /** The municipality that it is about, as in its address: `prizren`. */
  place?: string;
}

/** A word that somebody wrote, and where it stands in what was written: `query.slice(start, end)`. */
export interface Written {
  start: number;
  end: number;
}

/** A page with the words that led to it. */
export interface Answer {
  topic: Topic;
  /** More is better; comparable within one list only. */
  score: number;
  /** The reader's own words that the page answers, in their order. */
  because: Written[];
}

/** What a word list says to a query. */
export interface Reply {
  /** Best first. */
  answers: Answer[];
  /** Whether little of the query was understood, so that full texts and other languages should be asked. */
  isWeak: boolean;
  /** The query's words as the texts may have them: Latin, mended, without those that say nothing. */
  words: string[];
}

/** A list of words that answers queries in one language. */
export interface WordList {
  ask(query: string): Reply;
}
