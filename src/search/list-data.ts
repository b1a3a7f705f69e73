/** A page of the word list: address without the language, title, what people type as stems (phrase,phrase). */
export type PageRow = [path: string, title: string, phrases: string];

/** A municipality: address, name in this language, its other names as stems. */
export type PlaceRow = [place: string, title: string, names: string];

/** A word list as it is served, `/search/<language>.json`. */
export interface ListData {
  language: string;
  /** What its addresses begin with, where that is not the language: `sr-Cyrl`. */
  at?: string;
  pages: PageRow[];
  places: PlaceRow[];
  /** Pages, by their number, whose questions a municipality's page answers for the place. */
  answeredByPlaces: number[];
  /** Pages, by their number, that somebody in danger needs before others that answer as much. */
  urgent: number[];
}
