import type { ListData } from '../../search/list-data.ts';
import type { Kind, Written } from '../../search/answer.ts';
import type { SearchTexts } from '../../views/search-texts.ts';

/** What the search gets first: the word list of the page's language, and its own texts. */
export interface Served extends ListData {
  texts: SearchTexts;
}

/** A result before it is drawn. */
export interface Shown {
  href: string;
  title: string;
  kind: Kind;
  /** The municipality that it is about. */
  place?: string | undefined;
  /** The municipalities that it names besides. */
  places?: readonly string[] | undefined;
  /** The reader's words that led to it. */
  because: Written[];
  /** HTML out of its text. */
  excerpt?: string;
}

/** What is known about a query so far. */
export interface Told {
  shown: Shown[];
  /** Whether little of it was understood. */
  isWeak: boolean;
  /** Its words as they were understood. */
  words: string[];
  /** Whether the full texts were asked too. */
  isWhole: boolean;
}
