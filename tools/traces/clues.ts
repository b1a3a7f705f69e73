/** What a trace tells of a visit: words of a page or words that were typed, a title, an address, the site's name only. */
export const kinds = ['text', 'typed', 'title', 'path', 'host'] as const;

/** See {@link kinds}. */
export type Kind = (typeof kinds)[number];

/** Something that the browser was shown, which is looked for in its profile. */
export interface Clue {
  kind: Kind;
  words: string;
}

/** A clue in the two ways in which browsers write text down. */
export const bytesOf = ({ words }: Clue): Buffer[] => [
  Buffer.from(words, 'utf8'),
  Buffer.from(words, 'utf16le'),
];

/** Whether these bytes hold the clue. */
export const holds = (bytes: Buffer, clue: Clue): boolean =>
  bytesOf(clue).some((each) => bytes.includes(each));
