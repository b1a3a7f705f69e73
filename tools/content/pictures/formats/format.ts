/** What a picture's file holds besides what one sees. */
export interface Inside {
  width: number;
  height: number;
  /** Metadata, in words: where and with what it was taken, by whom. */
  kinds: string[];
  isMoving: boolean;
}

/** A kind of picture file. */
export interface Format {
  name: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif';
  /** How names of such files end. */
  ending: RegExp;
  begins: (bytes: Uint8Array) => boolean;
  /** Reads a file that begins so; throws where it is damaged. */
  read: (bytes: Uint8Array) => Inside;
}

/** Letters out of a file. */
export const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Numbers out of a file. */
export const numbersOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Tells whether a file begins with these bytes. */
export const startsWith =
  (...first: number[]) =>
  (bytes: Uint8Array): boolean =>
    first.every((byte, index) => bytes[index] === byte);

/** What stands behind a picture's end is shown by nobody: often a film, or the picture before it was cut. */
export const afterTheEnd = (bytes: Uint8Array, end: number): string[] =>
  bytes.length > end ? ['something behind its end'] : [];
