import { publisherOf, type Source } from '../model/evidence.ts';

/** A source as a list of sources shows it. */
export interface SourceLine {
  publisher: string;
  /** Nothing where a link could lead to a place that is confidential. */
  url: string | undefined;
  /** As exact as the source gives it; nothing where it has none. */
  date: string | undefined;
}

/** The sources of an entry, ready to be listed. */
export const sourceLines = (sources: Source[]): SourceLine[] =>
  sources.map((source) => ({
    publisher: publisherOf(source),
    url: source.url,
    date: source.date,
  }));

/** The year of the newest dated source; nothing where none has a date. */
export const newestYear = (sources: Pick<Source, 'date'>[]): string | undefined =>
  sources
    .flatMap(({ date }) => (date ? [date.slice(0, 4)] : []))
    .sort()
    .at(-1);
